/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.extension.Contributions;
import org.liftloop.core.operation.OperationException;
import org.liftloop.internal.ui.live.LiveLifecycle;
import org.liftloop.internal.ui.live.RefusalNotice;

/**
 * The live fields of the workbench. They are started and stopped in jobs, one after the other; when the workbench closes,
 * or a project with one is closed or deleted, they are stopped and nothing is lost. Thread-safe.
 */
public final class LiveFields {

	/** Family of the jobs that start and stop fields. */
	public static final Object FAMILY = LiveFields.class;

	private static final LiveFields WORKBENCH = new LiveFields();

	private record Place(LivePhase phase, @Nullable LiveField field, String problem) {
	}

	private static final Place NOWHERE = new Place(LivePhase.STOPPED, null, ""); //$NON-NLS-1$

	private final Map<IFile, Place> places = new LinkedHashMap<>();
	private final List<LiveFieldsListener> listeners = new CopyOnWriteArrayList<>();
	private final LiveRule rule = new LiveRule();
	private boolean watched;

	private LiveFields() {
	}

	/** @return those of the workbench */
	public static LiveFields ofWorkbench() {
		return WORKBENCH;
	}

	private Place place(IFile file) {
		synchronized (places) {
			return places.getOrDefault(file, NOWHERE);
		}
	}

	/**
	 * @param file file of a field
	 * @return where it stands
	 */
	public LivePhase phase(IFile file) {
		return place(file).phase();
	}

	/**
	 * @param file file of a field
	 * @return why it could not be started; empty when it could or was never asked to
	 */
	public String problem(IFile file) {
		return place(file).problem();
	}

	/**
	 * @param file file of a field
	 * @return the field while it runs, or as it was when it was stopped; empty when it never ran
	 */
	public Optional<LiveField> find(IFile file) {
		return Optional.ofNullable(place(file).field());
	}

	/** @return the fields that run or ran in this workbench since it was opened */
	public List<LiveField> all() {
		synchronized (places) {
			return places.values().stream().flatMap(place -> Optional.ofNullable(place.field()).stream()).toList();
		}
	}

	/** @return the fields that run */
	public List<LiveField> running() {
		return all().stream().filter(LiveField::isRunning).toList();
	}

	/** @param listener hears of each change from now on, in the UI thread */
	public void addListener(LiveFieldsListener listener) {
		listeners.add(listener);
	}

	/** @param listener hears nothing any more */
	public void removeListener(LiveFieldsListener listener) {
		listeners.remove(listener);
	}

	/**
	 * Starts a field that is stopped; nothing happens when it is not.
	 *
	 * @param file   file of the field
	 * @param choice how it is connected
	 */
	public void start(IFile file, LiveChoice choice) {
		LiveField before;
		synchronized (places) {
			if (phase(file) != LivePhase.STOPPED) {
				return;
			}
			before = place(file).field();
			places.put(file, new Place(LivePhase.STARTING, before, "")); //$NON-NLS-1$
			if (!watched) {
				watched = true;
				LiveLifecycle.watch(this);
				listeners.add(new RefusalNotice());
			}
		}
		tell(file);
		schedule(NLS.bind(Messages.Job_starting, file.getName()), monitor -> doStart(file, choice, before, monitor));
	}

	private IStatus doStart(IFile file, LiveChoice choice, @Nullable LiveField before,
			IProgressMonitor monitor) {
		String problem;
		Throwable cause;
		try {
			LiveField field = new StartLive(file, choice, Contributions.ofPlatform())
					.execute(monitor);
			put(file, new Place(LivePhase.RUNNING, field, "")); //$NON-NLS-1$
			field.opened().whenComplete((nothing, error) -> {
				if (error != null && field.isRunning()) {
					tell(listener -> listener.connectionRefused(field, LiveWords.cause(error)));
				}
			});
			return Status.OK_STATUS;
		} catch (OperationException e) {
			problem = e.getMessage() + ' ' + e.remedy();
			cause = e;
		} catch (RuntimeException e) {
			problem = NLS.bind(Messages.Job_failed, e);
			cause = e;
		}
		put(file, new Place(LivePhase.STOPPED, before, problem));
		return Status.error(problem, cause);
	}

	/**
	 * Stops a field that runs; nothing happens when it does not.
	 *
	 * @param file file of the field
	 */
	public void stop(IFile file) {
		LiveField field;
		synchronized (places) {
			field = place(file).field();
			if (phase(file) != LivePhase.RUNNING || field == null) {
				return;
			}
			places.put(file, new Place(LivePhase.STOPPING, field, "")); //$NON-NLS-1$
		}
		tell(file);
		schedule(NLS.bind(Messages.Job_stopping, file.getName()), monitor -> {
			close(file, field);
			return Status.OK_STATUS;
		});
	}

	/**
	 * Stops some fields at once, in this thread: for the end of the workbench or of a project.
	 *
	 * @param fields the fields
	 */
	public void stopNow(List<LiveField> fields) {
		for (LiveField field : fields) {
			if (field.isRunning()) {
				close(field.file(), field);
			}
		}
	}

	/**
	 * Stops and forgets the fields of a project at once, in this thread: the project goes.
	 *
	 * @param project the project
	 */
	public void forget(IResource project) {
		stopNow(running().stream().filter(field -> project.equals(field.file().getProject())).toList());
		List<IFile> gone;
		synchronized (places) {
			gone = places.keySet().stream().filter(file -> project.equals(file.getProject())).toList();
			places.keySet().removeAll(gone);
		}
		gone.forEach(this::tell);
	}

	private void close(IFile file, LiveField field) {
		field.close();
		put(file, new Place(LivePhase.STOPPED, field, "")); //$NON-NLS-1$
	}

	private void put(IFile file, Place place) {
		synchronized (places) {
			places.put(file, place);
		}
		tell(file);
	}

	/** What a job does. */
	@FunctionalInterface
	private interface Work {

		IStatus run(IProgressMonitor monitor);
	}

	private void schedule(String name, Work work) {
		Job job = new Job(name) {

			@Override
			protected IStatus run(@Nullable IProgressMonitor monitor) {
				return work.run(SubMonitor.convert(monitor));
			}

			@Override
			public boolean belongsTo(@Nullable Object family) {
				return FAMILY.equals(family);
			}
		};
		job.setRule(rule);
		job.schedule();
	}

	private void tell(IFile file) {
		tell(listener -> listener.phaseChanged(file));
	}

	private void tell(Consumer<LiveFieldsListener> news) {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			if (!display.isDisposed()) {
				display.asyncExec(() -> listeners.forEach(news));
			}
		}
	}
}
