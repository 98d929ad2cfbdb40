package salient.account;

/**
 * Where something is told of, and by whom.
 *
 * @param locator where in the document of the account
 * @param note the coder's own words
 */
public record Mention(AccountId account, SourceId source, String locator, String note) {}
