/**
 * Who copies whom, and how much weight a repeated word therefore has. It knows of sources that answer questions, and nothing of
 * what the questions are about.
 *
 * <p><b>To use it.</b> {@link salient.copying.Answers#of} takes the answers to each question. Given what is believed,
 * {@link salient.copying.Copying#estimate} finds {@link salient.copying.Copying#rho} for each pair of sources and the
 * {@link salient.copying.Copying#weights() weights} of all answers; a chance enters a product raised to its weight. Who works
 * out beliefs from weights and weights from beliefs takes turns, beginning with a vote and
 * {@link salient.copying.Weights#none}, and goes only {@link salient.copying.Weights#halfway} to new weights each time, or
 * it may run past what it seeks. {@link salient.copying.TruthDiscovery} does so for questions that have nothing to do with each
 * other. Where a witness that is wrongly taken for a copier costs more than a copier that is heard, {@link
 * salient.copying.Copying#surely} has cautious shares in place of the expected ones.
 *
 * <p><b>Model.</b> Source s, who answers after t, repeats t's answer a with probability rho(s from t) and otherwise answers by
 * itself, which gives b with chance c(b | z) where z is so, as the {@link salient.copying.SourceModel} has it. Two that agree
 * may only be right, so that a question bears on copying as far as t deviates from what is so. Let p(z) be the belief without
 * half of the word of s: the belief divided by c(b | z) to the power of half the weight that the word had in it. Then s gives
 * b with
 *
 * <pre>
 *   L(rho) = p(a) c(b | a) + sum over z other than a of p(z) (rho [a = b] + (1 - rho) c(b | z))
 * </pre>
 *
 * <p>which is linear in rho, and equal for all rho where a is so for certain. Agreement as such therefore tells nothing; a shared
 * deviation speaks for copying by at most 1 / p(a), since it might be right; and a deviation that s does not repeat speaks
 * against. One of two copies the other with a prior probability, and if so, rho has a Beta prior
 * ({@link salient.copying.CopyingPrior}); the rho that is told is the expected one, summed over a grid. Where two answered at the
 * same time, each is held to have come after the other.
 *
 * <p>Half, since neither all nor nothing does: with nothing taken out, what many copied proves itself; with everything, two that
 * are right about what few others say look like copiers, their words lose weight, and so on until everybody seems to copy.
 *
 * <p>The weight of an answer is the product of 1 - rho over the equal ones before it. Of answers at one time that of
 * the source whose answers are believed most is taken for the first, and the larger rho of the two directions counts.
 *
 * <p><b>Sources.</b> X. L. Dong, L. Berti-Equille and D. Srivastava, "Integrating conflicting data: the role of source
 * dependence", PVLDB 2 (1), 2009, from which come shared false values as the sign of copying, the discount for repeated values
 * and the turns from a vote onwards. Other than there, the share copied is estimated for each pair and not fixed; shared true
 * values tell nothing; and what is believed is a distribution without the copier's own word and not the likeliest value. A. P.
 * Dawid and A. M. Skene, "Maximum likelihood estimation of observer error-rates using the EM algorithm", Applied Statistics 28
 * (1), 1979, for judging sources by what is believed.
 *
 * <p><b>Tried on</b> made-up sources of known habits and on the flights of Li et al. (2012): 400 times of flights as 38 web sites
 * had them, of which a vote finds .76 and sources judged without regard to copying .65. From a vote, and without being told
 * anything of what is right, {@link salient.copying.TruthDiscovery} finds .918 with a log loss of .45; of 15 priors tried
 * (copiers .01 to .5, sources right Beta(1,1) to Beta(8,2), wrong answers 2 to 20), all find .918 to .923 with a log loss of
 * .32 to .46. The log loss rests on the doubt that is kept: of 14 times no site had the right one, and without
 * {@link salient.copying.TruthPrior#misled} it is up to 1.39. The half of the own word, the going halfway and the form of L were chosen with
 * these flights and the made-up cliques in view; the priors were not fitted to them.
 *
 * <p><b>Where it fails.</b> A clique that is the majority and whose source is wrong more often than right can still pass for the
 * truth where time does not tell who was first, since it is then the others who look like copiers. Copiers of a
 * source that is never wrong cannot be told from sources that are right.
 *
 * <p>Uses no other room.
 */
package salient.copying;
