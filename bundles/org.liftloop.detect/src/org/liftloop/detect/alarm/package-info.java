/**
 * From scores to alarms that a person can work with (ISA-18.2): hysteresis, delays, acknowledgement, shelving.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.detect.alarm;

import org.jspecify.annotations.NullMarked;
