/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.loop;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.widgets.Composite;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.ui.form.AssetForm;
import org.liftloop.ui.form.FeaturePath;

/** The controller of the loop as it is set, and the limits that operation holds. */
final class ControlPage extends LoopPage {

	ControlPage(LoopEditor editor) {
		super(editor, LoopTopic.CONTROL, Messages.Control_title);
	}

	@Override
	protected void fill(Composite body, AssetForm<CoolingLoop> content) {
		content.inColumns(body);
		content.partSection(body, Messages.Control_control, Literals.COOLING_LOOP__CONTROL);
		Composite limits = content.rowSection(body, Messages.Control_limits, Messages.Control_limitsDescription);
		for (EAttribute attribute : Literals.LOOP_LIMITS.getEAllAttributes()) {
			content.row(limits, FeaturePath.of(Literals.COOLING_LOOP__LIMITS, attribute));
		}
	}
}
