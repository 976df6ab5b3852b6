/**
 * Coolants: density, heat capacity, viscosity and conductivity of liquids over temperature.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.thermal.fluid;

import org.jspecify.annotations.NullMarked;
