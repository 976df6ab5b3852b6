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

import java.util.Optional;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.services.IEvaluationService;
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.ui.analysis.LiveAnalysis;
import org.liftloop.internal.rodpump.ui.live.RunState;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.CardCorrections;

/** Tells command expressions what the analysis of a dynacard editor is doing. */
public final class AnalysisTester extends PropertyTester {

	private static final String RUNNING = "running"; //$NON-NLS-1$
	private static final String REPORTABLE = "reportable"; //$NON-NLS-1$
	private static final String CURRENT = "current"; //$NON-NLS-1$
	private static final String CORRECTABLE = "correctable"; //$NON-NLS-1$
	private static final String NAMESPACE = "org.liftloop.rodpump.ui."; //$NON-NLS-1$

	@Override
	public boolean test(@Nullable Object receiver, @Nullable String property, Object @Nullable [] args,
			@Nullable Object expectedValue) {
		if (!(receiver instanceof DynacardEditor editor) || property == null) {
			return false;
		}
		Optional<RunState<CardAnalysis>> state = editor.analysis().map(LiveAnalysis::state);
		return switch (property) {
		case RUNNING -> state.filter(RunState.Running.class::isInstance).isPresent();
		case REPORTABLE -> state
				.filter(present -> present.shown() != null || present instanceof RunState.Refused).isPresent();
		case CURRENT -> editor.currentAnalysis().isPresent();
		case CORRECTABLE -> editor.currentAnalysis().filter(CardCorrections::isPossible).isPresent();
		default -> false;
		};
	}

	/** Makes the workbench ask again. */
	static void requestEvaluation(IWorkbenchSite site) {
		IEvaluationService service = site.getService(IEvaluationService.class);
		service.requestEvaluation(NAMESPACE + RUNNING);
		service.requestEvaluation(NAMESPACE + REPORTABLE);
		service.requestEvaluation(NAMESPACE + CURRENT);
		service.requestEvaluation(NAMESPACE + CORRECTABLE);
	}
}
