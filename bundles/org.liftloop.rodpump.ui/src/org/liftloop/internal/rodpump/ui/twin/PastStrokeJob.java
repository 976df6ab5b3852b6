/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.twin;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.history.HistoryException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.rodpump.twin.live.PastStroke;
import org.liftloop.rodpump.twin.live.PastStrokes;
import org.liftloop.ui.live.FieldHistory;

/** Looks for a recorded stroke in the background, and hands it over in the UI thread. Only the newest question counts. */
final class PastStrokeJob extends Job {

	/** Family of the jobs. */
	static final Object FAMILY = PastStrokeJob.class;

	/** Finds a stroke. */
	@FunctionalInterface
	interface Find {

		Optional<PastStroke> in(PastStrokes strokes) throws HistoryException;
	}

	/** Takes an answer in the UI thread. */
	interface Answer {

		/** @param stroke the stroke that was looked for */
		void found(PastStroke stroke);

		/** @param why why there is none: a sentence */
		void none(String why);
	}

	/**
	 * What is looked for.
	 *
	 * @param file file of the field
	 * @param well name of the well
	 * @param find finds it
	 * @param none what is said when there is none
	 */
	record Question(IFile file, String well, Find find, String none) {
	}

	private final Display display;
	private final Answer answer;
	private volatile Optional<Question> question = Optional.empty();

	/**
	 * @param display the display
	 * @param answer  takes what is found
	 */
	PastStrokeJob(Display display, Answer answer) {
		super(Messages.Past_job);
		setSystem(true);
		this.display = display;
		this.answer = answer;
	}

	/** @param next looked for from now on */
	void ask(Question next) {
		question = Optional.of(next);
		schedule();
	}

	/** Nobody waits for an answer any more. */
	void forget() {
		question = Optional.empty();
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		question.ifPresent(this::run);
		return Status.OK_STATUS;
	}

	private void run(Question asked) {
		try {
			Optional<PastStroke> found = FieldHistory.read(asked.file(),
					historian -> asked.find().in(new PastStrokes(historian, asked.well())));
			tell(asked, () -> found.ifPresentOrElse(answer::found, () -> answer.none(asked.none())));
		} catch (RefusedException e) {
			tell(asked, () -> answer.none(e.getMessage() + ' ' + e.remedy()));
		}
	}

	private void tell(Question asked, Runnable said) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (question.filter(present -> present == asked).isPresent()) {
					said.run();
				}
			});
		}
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return FAMILY.equals(family);
	}
}
