/** Tests of the package of the same name. */
@NullMarked
package org.liftloop.thermal.hydraulic;

import org.jspecify.annotations.NullMarked;
