/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.live;

import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.liftloop.ui.live.ConnectionOffer;
import org.liftloop.ui.live.LeftOut;

/** Says what a connection of the field is, which assets are heard by it, and which are not. */
final class OfferPane extends Composite {

	private static final int TEXT_HEIGHT = 110;

	private final Text text;

	OfferPane(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(this);
		// A text, not a label: many wells need a scroll bar, and an address can be copied.
		text = new Text(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(StartLiveDialog.TEXT_WIDTH, TEXT_HEIGHT).applyTo(text);
	}

	/** @param offer what is shown */
	void show(ConnectionOffer offer) {
		StringBuilder said = new StringBuilder(NLS.bind(Messages.Offer_where, offer.kind(), offer.endpoint()));
		if (!offer.heard().isEmpty()) {
			said.append('\n').append(NLS.bind(Messages.Offer_heard, new Object[] { Integer.toString(offer.heard().size()),
					Integer.toString(offer.heard().size() + offer.left().size()), String.join(", ", offer.heard()) })); //$NON-NLS-1$
		}
		if (!offer.left().isEmpty()) {
			said.append('\n').append(Messages.Offer_left).append(offer.left().stream().map(OfferPane::reason)
					.collect(Collectors.joining("\n\u2022 ", "\n\u2022 ", ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		text.setText(said.toString());
	}

	private static String reason(LeftOut left) {
		return left.asset() + ": " + left.reason(); //$NON-NLS-1$
	}
}
