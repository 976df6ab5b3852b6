/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.design;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.ui.live.LiveRun;
import org.liftloop.internal.rodpump.ui.live.WellChange;
import org.liftloop.model.DesignCase;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.design.PredictDesigns;
import org.liftloop.ui.document.FieldDocument;

/** Keeps the predictions of a well and its designs in step with the model. */
public final class LiveDesigns extends LiveRun<DesignRun> {

	/** Family of its jobs, to wait for them or to cancel them. */
	public static final Object FAMILY = LiveDesigns.class;

	private final Well well;

	/**
	 * Starts the first run at once.
	 *
	 * @param document the document that holds the well
	 * @param well a well
	 */
	public LiveDesigns(FieldDocument document, Well well) {
		super(document, FAMILY);
		this.well = well;
		open();
	}

	/** Measured cards have no part in a prediction. */
	@Override
	protected boolean concerns(Notification change) {
		return WellChange.feature(well, change).filter(feature -> feature != ModelPackage.Literals.WELL__CARDS)
				.isPresent();
	}

	@Override
	protected @Nullable Task<DesignRun> task() {
		List<DesignCase> designs = List.copyOf(well.getDesigns());
		List<DesignCase> settings = new ArrayList<>(EcoreUtil.copyAll(designs));
		PredictDesigns operation = PredictDesigns.of(well, designs);
		return new Task<>(NLS.bind(Messages.Predicting, well.getName()),
				monitor -> new DesignRun(designs, settings, operation.execute(monitor)));
	}
}
