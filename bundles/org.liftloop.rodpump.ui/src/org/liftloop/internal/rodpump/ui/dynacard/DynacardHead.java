/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.dynacard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.ui.live.RunState;
import org.liftloop.internal.rodpump.ui.results.AnalysisSummary;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.CardAnalysis;

/** The head of the dynacard editor: which card of which well, and in words how far its results can be trusted. */
final class DynacardHead {

	private final Composite control;
	private final Label title;
	private final CLabel status;
	private final Label origin;

	DynacardHead(Composite parent, ToolBarManager tools) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 5).spacing(8, 1).applyTo(control);
		title = new Label(control, SWT.NONE);
		title.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(tools.createControl(control));
		status = new CLabel(control, SWT.NONE);
		status.setMargins(0, 1, 0, 1);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(status);
		origin = new Label(control, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(origin);
	}

	Control control() {
		return control;
	}

	void show(SurfaceCard card, RunState<CardAnalysis> state) {
		String well = card.eContainer() instanceof Well owner ? name(owner.getName()) : ""; //$NON-NLS-1$
		title.setText(plain(NLS.bind(Messages.Head_title, well, name(card.getName()))));
		String words = AnalysisSummary.words(state);
		status.setText(plain(words));
		status.setToolTipText(plain(words));
		status.setImage(AnalysisSummary.icon(state));
		String from = origin(card);
		origin.setText(plain(from));
		origin.setToolTipText(plain(from));
	}

	private static String origin(SurfaceCard card) {
		List<String> parts = new ArrayList<>();
		int assumptions = card.getAssumptions().size();
		String wellOrigin = null;
		if (card.eContainer() instanceof Well well) {
			assumptions += well.getAssumptions().size();
			wellOrigin = well.getOrigin();
		}
		if (assumptions > 0) {
			parts.add(NLS.bind(assumptions == 1 ? Messages.Head_oneAssumption : Messages.Head_assumptions, assumptions));
		}
		String from = card.getOrigin() == null || card.getOrigin().isBlank() ? wellOrigin : card.getOrigin();
		if (from != null && !from.isBlank()) {
			parts.add(NLS.bind(Messages.Head_origin, from));
		}
		return String.join("   ", parts); //$NON-NLS-1$
	}

	private static String name(@Nullable String name) {
		return name == null || name.isBlank() ? Messages.Head_unnamed : name;
	}

	/** Names come from files: an ampersand is no mnemonic and a line break stays out of the line. */
	private static String plain(String text) {
		return text.replace("&", "&&").replaceAll("\\R", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
