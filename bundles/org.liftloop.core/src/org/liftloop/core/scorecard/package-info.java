/**
 * What a twin would have done against what happened: its decisions in shadow beside the setpoint that its equipment had.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.core.scorecard;

import org.jspecify.annotations.NullMarked;
