/**
 * Cooling loops as sets of equations, their steady state and their course in time, with the books of energy kept.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.thermal.loop;

import org.jspecify.annotations.NullMarked;
