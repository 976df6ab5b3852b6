/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.analysis;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.internal.rodpump.ui.live.LiveRun;
import org.liftloop.internal.rodpump.ui.live.WellChange;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.AnalyzeCard;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.ui.document.FieldDocument;

/** Keeps the analysis of one card in step with its well. */
public final class LiveAnalysis extends LiveRun<CardAnalysis> {

	/** Family of its jobs, to wait for them or to cancel them. */
	public static final Object FAMILY = LiveAnalysis.class;

	private final SurfaceCard card;

	/**
	 * Starts the first run at once.
	 *
	 * @param document the document that holds the card
	 * @param card a card of a well
	 */
	public LiveAnalysis(FieldDocument document, SurfaceCard card) {
		super(document, FAMILY);
		this.card = card;
		open();
	}

	/** Designs have no part in what a measured card tells. */
	@Override
	protected boolean concerns(Notification change) {
		EObject well = card.eContainer();
		return well != null && WellChange.feature(well, change)
				.filter(feature -> feature != ModelPackage.Literals.WELL__DESIGNS).isPresent();
	}

	@Override
	protected @Nullable Task<CardAnalysis> task() throws RefusedException {
		if (!(card.eContainer() instanceof Well well)) {
			return null;
		}
		AnalyzeCard operation = AnalyzeCard.of(well, card);
		return new Task<>(NLS.bind(Messages.Analysing, operation.card().name(), operation.well().name()), operation);
	}
}
