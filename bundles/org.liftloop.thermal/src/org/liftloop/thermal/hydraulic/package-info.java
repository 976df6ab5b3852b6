/**
 * What drives and what holds the coolant: friction, valves, pumps, natural circulation.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.thermal.hydraulic;

import org.jspecify.annotations.NullMarked;
