/**
 * The model: how likely each control is at each place on each day, given all that a scenario admits. What it gives is the
 * answer of this model about this record, and is called so wherever it shows.
 *
 * <p>A place is under one control of a {@code StateSpace} on each day, and changes by {@code Dynamics}: how soon depends on
 * what its neighbours are. Claims are {@code Word}s of noisy, partisan {@code Sources}. {@code PathSampler} draws the
 * history of one place given those of its neighbours; a {@code Chain} does so for all places in turn, and then draws the
 * parameters; {@code Sampler} runs several chains, and a {@code Posterior} is the mean of what they went through. Most
 * changes are told of: on days of which nobody speaks control changes less readily. Beyond that silence says nothing, unless
 * a scenario asks for it. Before all that, {@code Copies} finds who copies whom, so that repeated words count less.
 *
 * <p>Sources: L. R. Rabiner, "A tutorial on hidden Markov models", Proc. IEEE 77, 1989 (forward and backward pass); S.
 * Frühwirth-Schnatter, "Data augmentation and dynamic linear models", 1994 (forward filtering, backward sampling); A. P.
 * Dawid and A. M. Skene, "Maximum likelihood estimation of observer error-rates using the EM algorithm", Applied Statistics
 * 28, 1979 (sources as confusion matrices); A. T. Nguyen et al., "Aggregating and predicting sequence labels from crowd
 * annotations", ACL 2017 (both together); X. L. Dong, L. Berti-Equille and D. Srivastava, "Integrating conflicting data: the
 * role of source dependence", VLDB 2009 (copies are no witnesses).
 *
 * <p>Pure: no files, no geometry; of the ground it knows who neighbours whom and along how much of the border.
 */
package salient.model;
