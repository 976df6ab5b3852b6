/** Tests of the package of the same name. */
@NullMarked
package org.liftloop.thermal.loop;

import org.jspecify.annotations.NullMarked;
