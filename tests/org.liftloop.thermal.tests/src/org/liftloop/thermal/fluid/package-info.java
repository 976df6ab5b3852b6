/** Tests of the package of the same name. */
@NullMarked
package org.liftloop.thermal.fluid;

import org.jspecify.annotations.NullMarked;
