/**
 * The Skoltech Anomaly Benchmark (SKAB v0.9), from a folder that the user names: its data are under the GPL and no part of
 * this program.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.detect.skab;

import org.jspecify.annotations.NullMarked;
