/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.ui;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.osgi.util.NLS;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.plant.fault.ActiveFault;
import org.liftloop.plant.fault.FaultCourse;
import org.liftloop.ui.units.NumberText;

/**
 * A fault that a well has, as a row shows it.
 *
 * @param form   its kind
 * @param size   how bad it becomes
 * @param since  when it began
 * @param course how far it has come
 */
record FaultRow(FaultForm form, String size, Instant since, String course) {

	/**
	 * @param form   its kind
	 * @param active the fault
	 * @param now    the time at the equipment
	 * @param system the user's units
	 * @return the row
	 */
	static FaultRow of(FaultForm form, ActiveFault active, Instant now, UnitSystem system) {
		FaultCourse course = active.fault().course();
		double part = course.partAt(Duration.between(active.onset(), now).toMillis() / 1_000.0);
		String text = now.isBefore(active.onset()) ? Messages.Row_next : part >= 1 ? Messages.Row_whole
				: NLS.bind(Messages.Row_part, NumberText.of(Quantity.FRACTION, system).format(Math.floor(100 * part) / 100));
		return new FaultRow(form, form.text(course.severity()), active.onset(), text);
	}
}
