/** What the packages of the cooling-loop solver share and nobody else needs. */
@NullMarked
package org.liftloop.internal.thermal;

import org.jspecify.annotations.NullMarked;
