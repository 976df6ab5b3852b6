/**
 * What the reservoir gives, and where pump and reservoir meet.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.rodpump.inflow;

import org.jspecify.annotations.NullMarked;
