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

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.CoolingLoop;
import org.liftloop.ui.editing.FieldElementFormEditor;
import org.liftloop.ui.preferences.LiftloopPreferences;

/** Edits a cooling loop on form pages, simulates it, and shows on the last one what its live twin tells. */
public final class LoopEditor extends FieldElementFormEditor {

	/** Id of the editor in plugin.xml. */
	public static final String ID = "org.liftloop.thermal.ui.loopEditor"; //$NON-NLS-1$

	private final List<LoopPage> loopPages = List.of(new OverviewPage(this), new ExchangerPage(this), new PumpPage(this),
			new ControlPage(this));
	private final SimulatePage simulate = new SimulatePage(this);
	private final LivePage live = new LivePage(this);
	private LiftloopPreferences.@Nullable Subscription units;

	/**
	 * @return the loop that is edited; empty while there is none
	 */
	Optional<CoolingLoop> loop() {
		return editing().element() instanceof CoolingLoop loop ? Optional.of(loop) : Optional.empty();
	}

	@Override
	protected void addPages() {
		try {
			for (LoopPage page : loopPages) {
				addPage(page);
			}
			addPage(simulate);
			addPage(live);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
		units = LiftloopPreferences.onUnitSystemChange(system -> refresh());
	}

	@Override
	protected void showElement(@Nullable EObject element) {
		loop().ifPresent(loop -> {
			loopPages.forEach(page -> page.show(loop));
			simulate.modelChanged();
			live.show();
		});
	}

	@Override
	protected void elementGone() {
		loopPages.forEach(LoopPage::dropContent);
	}

	@Override
	protected void contentChanged(@Nullable List<Notification> changes) {
		simulate.modelChanged();
		refresh();
	}

	@Override
	protected void problemsChanged() {
		loopPages.forEach(page -> page.showProblems(document().problems()));
	}

	@Override
	protected void reveal(@Nullable EObject target, @Nullable String feature) {
		CoolingLoop loop = loop().orElse(null);
		if (target == null || loop == null) {
			return;
		}
		EStructuralFeature known = feature == null ? null : target.eClass().getEStructuralFeature(feature);
		for (LoopPage page : loopPages) {
			if (page.isAbout(target, known, loop)) {
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
		super.dispose();
	}

	private void refresh() {
		loopPages.forEach(LoopPage::refresh);
		simulate.refresh();
		live.refresh();
	}
}
