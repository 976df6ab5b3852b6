/**
 * The contract of every detector: settings that never change are fitted to fault-free samples and give a run, which takes
 * one sample after the other and scores what it has seen so far. A detector sees measured or residual values only: no row
 * number, no time, no flag of a fault and no parameter of the plant.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.detect;

import org.jspecify.annotations.NullMarked;
