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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.Field;
import org.liftloop.model.validation.FieldValidator;
import org.liftloop.model.validation.ModelProblem;

/**
 * Validates a document: copies the model on the UI thread, checks the copy in the background, and brings what it found
 * back to the elements. Of a saved state the problems become markers of the file too.
 */
final class FieldValidationJob extends Job {

	/** Enough for a burst of commands to be checked once, too short to be noticed. */
	private static final long EDIT_DELAY_MILLIS = 150;

	private final FieldDocument document;

	FieldValidationJob(FieldDocument document) {
		super(Messages.Validation_job);
		this.document = document;
		setSystem(true);
		setPriority(DECORATE);
	}

	void scheduleAfterEdit() {
		cancel();
		schedule(EDIT_DELAY_MILLIS);
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == FieldDocument.VALIDATION_FAMILY;
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (display.isDisposed()) {
			return Status.CANCEL_STATUS;
		}
		AtomicReference<@Nullable Snapshot> taken = new AtomicReference<>();
		display.syncExec(() -> taken.set(Snapshot.of(document)));
		Snapshot snapshot = taken.get();
		if (snapshot == null || monitor == null || monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		List<ModelProblem> found = snapshot.problems();
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		display.asyncExec(() -> deliver(snapshot, found));
		return Status.OK_STATUS;
	}

	private void deliver(Snapshot snapshot, List<ModelProblem> found) {
		if (document.references() == 0) {
			return;
		}
		if (!document.isLoaded()) {
			writeMarkers(FieldProblemMarkers.ofFailure(document));
			return;
		}
		document.problemsFound(found.stream().filter(problem -> document.contains(problem.object())).toList());
		if (snapshot.saved() && !document.isDirty()) {
			writeMarkers(FieldProblemMarkers.of(document));
		}
	}

	private static void writeMarkers(FieldProblemMarkers markers) {
		Job job = Job.create(Messages.Validation_job, (ICoreRunnable) monitor -> write(markers));
		job.setSystem(true);
		job.setRule(markers.rule());
		job.schedule();
	}

	private static void write(FieldProblemMarkers markers) throws CoreException {
		markers.write();
	}

	/**
	 * The model at one moment.
	 *
	 * @param copy what the background may read
	 * @param originals the element of the document for each of the copy
	 * @param saved whether this is what the file holds
	 */
	private record Snapshot(@Nullable Field copy, Map<EObject, EObject> originals, boolean saved) {

		static @Nullable Snapshot of(FieldDocument document) {
			if (document.references() == 0) {
				return null;
			}
			if (!document.isLoaded()) {
				return new Snapshot(null, Map.of(), true);
			}
			EcoreUtil.Copier copier = new EcoreUtil.Copier();
			Field copy = (Field) copier.copy(document.field());
			copier.copyReferences();
			Map<EObject, EObject> originals = new IdentityHashMap<>();
			copier.forEach((original, copied) -> originals.put(copied, original));
			return new Snapshot(copy, originals, !document.isDirty());
		}

		List<ModelProblem> problems() {
			Field present = copy;
			List<ModelProblem> result = new ArrayList<>();
			if (present != null) {
				for (ModelProblem problem : new FieldValidator().validate(present)) {
					EObject original = originals.get(problem.object());
					if (original != null) {
						result.add(problem.on(original));
					}
				}
			}
			return result;
		}
	}
}
