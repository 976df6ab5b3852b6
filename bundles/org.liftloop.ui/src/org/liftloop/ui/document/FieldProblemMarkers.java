/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liftloop.model.validation.ModelProblem;
import org.liftloop.model.validation.ModelProblem.Severity;
import org.liftloop.ui.providers.ElementLabels;

/**
 * The problems of a file's saved content as markers, so that the Problems view and the explorer show them while no
 * editor is open, and a double click finds the element again.
 */
public final class FieldProblemMarkers {

	/** Type of the markers, also declared in {@code plugin.xml}. */
	public static final String TYPE = "org.liftloop.ui.problem"; //$NON-NLS-1$

	/** Attribute that holds the {@linkplain FieldDocument#fragmentOf fragment} of the element. */
	public static final String ELEMENT = "element"; //$NON-NLS-1$

	/** Attribute that holds the name of the feature that is wrong; absent when it is the element as a whole. */
	public static final String FEATURE = "feature"; //$NON-NLS-1$

	private final IFile file;
	private final List<Map<String, Object>> attributes;

	private FieldProblemMarkers(IFile file, List<Map<String, Object>> attributes) {
		this.file = file;
		this.attributes = attributes;
	}

	static FieldProblemMarkers of(FieldDocument document) {
		List<Map<String, Object>> attributes = new ArrayList<>();
		for (ModelProblem problem : document.problems()) {
			Map<String, Object> marker = new HashMap<>();
			marker.put(IMarker.MESSAGE, problem.message());
			marker.put(IMarker.SEVERITY, severity(problem.severity()));
			marker.put(IMarker.LOCATION, ElementLabels.path(document.adapterFactory(), problem.object()));
			marker.put(ELEMENT, document.fragmentOf(problem.object()));
			EStructuralFeature feature = problem.feature();
			if (feature != null) {
				marker.put(FEATURE, feature.getName());
			}
			attributes.add(marker);
		}
		return new FieldProblemMarkers(document.file(), attributes);
	}

	static FieldProblemMarkers ofFailure(FieldDocument document) {
		String message = document.loadFailure().map(IStatus::getMessage).orElse(""); //$NON-NLS-1$
		return new FieldProblemMarkers(document.file(),
				List.of(Map.of(IMarker.MESSAGE, message, IMarker.SEVERITY, IMarker.SEVERITY_ERROR)));
	}

	ISchedulingRule rule() {
		return file.getWorkspace().getRuleFactory().markerRule(file);
	}

	void write() throws CoreException {
		if (!file.exists()) {
			return;
		}
		file.getWorkspace().run(monitor -> {
			file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
			for (Map<String, Object> marker : attributes) {
				file.createMarker(TYPE, marker);
			}
		}, rule(), 0, null);
	}

	private static int severity(Severity severity) {
		return switch (severity) {
		case ERROR -> IMarker.SEVERITY_ERROR;
		case WARNING -> IMarker.SEVERITY_WARNING;
		case INFO -> IMarker.SEVERITY_INFO;
		};
	}
}
