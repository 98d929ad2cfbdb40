# A hidden Markov model of three states, seen daily with errors, as msm has it: prints what it is made of, the logarithm of
# the likelihood, and the probability of each state on each day.
suppressPackageStartupMessages(library(msm))
intensities <- rbind(c(0, 0.05, 0.02), c(0.1, 0, 0.15), c(0.03, 0.08, 0))
errors <- rbind(c(0.85, 0.1, 0.05), c(0.15, 0.7, 0.15), c(0.02, 0.18, 0.8))
initial <- c(0.6, 0.1, 0.3)
said <- list(
  c(1, 1, 2, 1, 3, 3, 3, 2, 3, 3, 3, 1),
  c(3, 2, 2, 2, 1, 1, 1, 1, 1, 2, 1, 1),
  c(1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3))
days <- length(said[[1]])
data <- data.frame(place = rep(seq_along(said), each = days), day = rep(seq_len(days), length(said)), said = unlist(said))
model <- msm(said ~ day, subject = place, data = data, qmatrix = intensities, ematrix = errors, initprobs = initial,
  fixedpars = TRUE)
show <- function(name, numbers) cat(name, formatC(numbers, digits = 17, format = "g"), "\n")
show("initial", initial)
show("errors", t(unclass(model$Ematrices$baseline)))
show("transition", t(unclass(pmatrix.msm(model, t = 1))))
show("said", data$said)
show("likelihood", model$minus2loglik / -2)
show("posterior", t(as.matrix(viterbi.msm(model)$pstate)))
