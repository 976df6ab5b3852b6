/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.well;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.Well;
import org.liftloop.ui.editing.FieldElementFormEditor;
import org.liftloop.ui.live.MomentTarget;
import org.liftloop.ui.preferences.LiftloopPreferences;
import org.liftloop.ui.twin.LiveAssetPage;

/** Edits a well on form pages, and shows on the last ones what its cards and its live twin tell. */
public final class WellEditor extends FieldElementFormEditor implements MomentTarget {

	/** Id of the editor in plugin.xml. */
	public static final String ID = "org.liftloop.rodpump.ui.wellEditor"; //$NON-NLS-1$

	private final List<WellPage> wellPages = List.of(new OverviewPage(this), new RodStringPage(this),
			new PumpingUnitPage(this), new PumpPage(this), new SurveyPage(this), new DesignPage(this));
	private final ResultsPage results = new ResultsPage(this);
	private final LivePage live = new LivePage(this);
	private LiftloopPreferences.@Nullable Subscription units;

	/**
	 * @return the well that is edited; empty while there is none
	 */
	Optional<Well> well() {
		return editing().element() instanceof Well well ? Optional.of(well) : Optional.empty();
	}

	/** Brings the live twin before the user's eyes. */
	public void showLive() {
		setActivePage(LiveAssetPage.ID);
	}

	@Override
	public void showMoment(Instant time) {
		showLive();
		live.showMoment(time);
	}

	@Override
	protected void addPages() {
		try {
			for (WellPage page : wellPages) {
				addPage(page);
			}
			addPage(results);
			addPage(live);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
		units = LiftloopPreferences.onUnitSystemChange(system -> refresh());
	}

	@Override
	protected void showElement(@Nullable EObject element) {
		well().ifPresent(well -> {
			wellPages.forEach(page -> page.show(well));
			results.show(well);
			live.show();
		});
	}

	@Override
	protected void elementGone() {
		wellPages.forEach(WellPage::dropContent);
		results.stop();
	}

	@Override
	protected void contentChanged(@Nullable List<Notification> changes) {
		refresh();
	}

	@Override
	protected void problemsChanged() {
		wellPages.forEach(page -> page.showProblems(document().problems()));
	}

	@Override
	protected void reveal(@Nullable EObject target, @Nullable String feature) {
		Well well = well().orElse(null);
		if (target == null || well == null) {
			return;
		}
		EStructuralFeature known = feature == null ? null : target.eClass().getEStructuralFeature(feature);
		for (WellPage page : wellPages) {
			if (page.isAbout(target, known, well)) {
				setActivePage(page.getId());
				page.reveal(target, feature);
			}
		}
	}

	@Override
	public void dispose() {
		if (units != null) {
			units.cancel();
		}
		results.stop();
		super.dispose();
	}

	private void refresh() {
		wellPages.forEach(WellPage::refresh);
		results.refresh();
		live.refresh();
	}
}
