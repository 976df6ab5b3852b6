/** Tests of the package of the same name. */
@NullMarked
package org.liftloop.thermal.pipe;

import org.jspecify.annotations.NullMarked;
