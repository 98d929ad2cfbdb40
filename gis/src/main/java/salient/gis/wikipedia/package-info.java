/**
 * Wikipedia's modules of detailed maps as accounts: a module is a table of marks in Lua, which is read and never run, and says
 * who held what on one day.
 *
 * <p>{@link LuaTokens} and {@link LuaReader} know the language as far as tables need it, {@link MarkFile} what a mark is,
 * {@link IconTable} what its icon says, and {@link MapIntake} makes an account of that.
 */
package salient.gis.wikipedia;
