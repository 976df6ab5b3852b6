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

import org.eclipse.swt.widgets.Composite;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.ui.form.AssetForm;

/** The heat exchanger and the stream that takes the heat away. */
final class ExchangerPage extends LoopPage {

	ExchangerPage(LoopEditor editor) {
		super(editor, LoopTopic.EXCHANGER, Messages.Exchanger_title);
	}

	@Override
	protected void fill(Composite body, AssetForm<CoolingLoop> content) {
		content.inColumns(body);
		content.partSection(body, Messages.Exchanger_exchanger, Literals.COOLING_LOOP__EXCHANGER);
		content.partSection(body, Messages.Exchanger_secondary, Literals.COOLING_LOOP__SECONDARY);
	}
}
