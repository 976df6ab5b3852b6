/** Tests of the inflow. */
@NullMarked
package org.liftloop.rodpump.inflow;

import org.jspecify.annotations.NullMarked;
