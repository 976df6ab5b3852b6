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

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.Field;
import org.liftloop.model.validation.ModelProblem;

/**
 * One {@code .liftloop} file in memory, shared by every editor on it: one model, one command stack, one dirty state.
 * <p>
 * Everyone who needs it {@linkplain #acquire acquires} it once and {@linkplain #release() releases} it once; with the
 * last release it is gone, unsaved changes with it (the workbench has asked before). A file that cannot be read still
 * gives a document: it {@linkplain #isLoaded() is not loaded}, says {@linkplain #loadFailure() why}, never writes, and
 * loads by itself as soon as the file on disk is good.
 * <p>
 * All methods are for the UI thread. Background work takes what it needs as values first.
 */
public final class FieldDocument {

	/** Family of the jobs that validate documents. */
	public static final Object VALIDATION_FAMILY = FieldValidationJob.class;

	private final ListenerList<FieldDocumentListener> listeners = new ListenerList<>(ListenerList.IDENTITY);
	private final Set<PendingEdit> pendingEdits = new LinkedHashSet<>();
	private final ComposedAdapterFactory adapterFactory;
	private final BasicCommandStack commandStack = new BasicCommandStack();
	private final AdapterFactoryEditingDomain editingDomain;
	private final ChangeCollector changes = new ChangeCollector(this::fireContentChanged);
	private final FieldValidationJob validation = new FieldValidationJob(this);

	private IFile file;
	private long diskStamp;
	private @Nullable Field field;
	private IStatus loadFailure = Status.OK_STATUS;
	private List<ModelProblem> problems = List.of();
	private boolean savedContentIsGone;
	private boolean lastDirty;
	private boolean asking;
	private int references;

	FieldDocument(IFile file) {
		this.file = file;
		adapterFactory = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
		adapterFactory.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
		editingDomain = new FieldEditingDomain(adapterFactory, commandStack);
		commandStack.addCommandStackListener(event -> {
			changes.flush();
			updateDirty();
		});
	}

	/**
	 * Gives the document of a file, reading it if nobody has it open. Never fails: see {@link #isLoaded()}.
	 *
	 * @param file a {@code .liftloop} file
	 * @param monitor hears of the progress, or null
	 * @return the document; {@link #release()} it when done
	 * @throws OperationCanceledException if the monitor is cancelled
	 */
	public static FieldDocument acquire(IFile file, @Nullable IProgressMonitor monitor) {
		requireUiThread();
		return FieldDocuments.INSTANCE.acquire(file, monitor);
	}

	/**
	 * @param file a file
	 * @return its document if someone has it open; not acquired for you
	 */
	public static Optional<FieldDocument> find(IFile file) {
		requireUiThread();
		return FieldDocuments.INSTANCE.find(file);
	}

	/**
	 * @return how many documents are open in this workbench
	 */
	public static int openCount() {
		return FieldDocuments.INSTANCE.count();
	}

	/**
	 * Says that one {@link #acquire} is no longer needed.
	 */
	public void release() {
		requireUiThread();
		references--;
		if (references == 0) {
			FieldDocuments.INSTANCE.remove(this);
			validation.cancel();
			detach();
			commandStack.flush();
			adapterFactory.dispose();
			// Whoever shows the file's content shows the saved one again.
			fire(listener -> listener.reloaded(this));
		}
	}

	void retain() {
		references++;
	}

	/**
	 * @return how many have acquired this document and not released it
	 */
	public int references() {
		return references;
	}

	/**
	 * @return the file, which changes when it is renamed
	 */
	public IFile file() {
		return file;
	}

	/**
	 * @return whether the file could be read, so that {@link #field()} gives it
	 */
	public boolean isLoaded() {
		return field != null;
	}

	/**
	 * @return why the file could not be read, in a sentence for the user; empty when it was
	 */
	public Optional<IStatus> loadFailure() {
		return loadFailure.isOK() ? Optional.empty() : Optional.of(loadFailure);
	}

	/**
	 * @return the model's root; another object after a reload
	 * @throws IllegalStateException if the document is not loaded
	 */
	public Field field() {
		Field present = field;
		if (present == null) {
			throw new IllegalStateException(file.getFullPath() + ": " + loadFailure.getMessage()); //$NON-NLS-1$
		}
		return present;
	}

	/**
	 * @return the domain whose command stack makes every change, the same for each editor and after each reload
	 */
	public AdapterFactoryEditingDomain editingDomain() {
		return editingDomain;
	}

	/**
	 * @return item providers of the model's elements: labels, images, children, property descriptors
	 */
	public ComposedAdapterFactory adapterFactory() {
		return adapterFactory;
	}

	/**
	 * @param element an element
	 * @return whether it is part of this document at present (not so after its deletion or a reload)
	 */
	public boolean contains(EObject element) {
		Field root = field;
		return root != null && ElementPath.of(element, root) != null;
	}

	/**
	 * Names the place of an element so that it can be found again after a reload or in another session, by names
	 * where they tell siblings apart.
	 *
	 * @param element an element of this document
	 * @return its place; the empty text for the field
	 * @throws IllegalArgumentException if the element is not part of this document
	 */
	public String fragmentOf(EObject element) {
		String path = ElementPath.of(element, field());
		if (path == null) {
			throw new IllegalArgumentException("Not an element of " + file.getFullPath() + ": " + element); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return path;
	}

	/**
	 * @param fragment what {@link #fragmentOf} gave once
	 * @return the element there now
	 */
	public Optional<EObject> resolve(String fragment) {
		Field root = field;
		return root == null ? Optional.empty() : Optional.ofNullable(ElementPath.resolve(fragment, root));
	}

	/**
	 * @return whether there is something that {@link #save} would write, including what is typed but not committed
	 */
	public boolean isDirty() {
		return isLoaded() && (commandStack.isSaveNeeded() || !pendingEdits.isEmpty() || savedContentIsGone);
	}

	/**
	 * Writes the model to its file; the former content goes to the file's local history.
	 *
	 * @param monitor hears of the progress, or null
	 * @throws CoreException if the file was not loaded, changed on disk meanwhile, or cannot be written; the message
	 *         says what to do, and the document stays dirty
	 */
	public void save(@Nullable IProgressMonitor monitor) throws CoreException {
		requireUiThread();
		Field root = field;
		if (root == null) {
			throw new CoreException(Status.error(NLS.bind(Messages.Document_notLoadedNotSaved, file.getName())));
		}
		commitPendingEdits();
		requireUnchangedOnDisk();
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Document_saving, file.getName()), 1);
		FieldFileAccess.write(file, root, progress.split(1));
		diskStamp = file.getModificationStamp();
		savedContentIsGone = false;
		commandStack.saveIsDone();
		updateDirty();
		validation.schedule();
	}

	/**
	 * Drops every change since the last save and reads the file again.
	 */
	public void revert() {
		requireUiThread();
		load(null);
		fire(listener -> listener.reloaded(this));
	}

	/**
	 * Validates a file in the background, whether or not someone has it open; what is wrong with its saved content
	 * becomes markers.
	 *
	 * @param file a {@code .liftloop} file
	 */
	public static void validateFile(IFile file) {
		FieldDocument document = acquire(file, null);
		document.validation.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(@Nullable IJobChangeEvent event) {
				document.validation.removeJobChangeListener(this);
				// After what the job left to the UI thread, which needs the document.
				PlatformUI.getWorkbench().getDisplay().asyncExec(document::release);
			}
		});
		document.validation.schedule();
	}

	/**
	 * Validates the present state in the background although nothing changed; see
	 * {@link FieldDocumentListener#problemsChanged}.
	 */
	public void validate() {
		validation.schedule();
	}

	/**
	 * @return what the last validation found wrong, of the elements that still exist; empty before it has finished
	 */
	public List<ModelProblem> problems() {
		return problems;
	}

	/**
	 * @param listener hears of changes from now on
	 */
	public void addListener(FieldDocumentListener listener) {
		listeners.add(listener);
	}

	/**
	 * @param listener hears of nothing from now on
	 */
	public void removeListener(FieldDocumentListener listener) {
		listeners.remove(listener);
	}

	/**
	 * Hears of changes of every document, those opened later included; for views that show files as a whole.
	 *
	 * @param observer hears of changes from now on
	 */
	public static void addObserver(FieldDocumentListener observer) {
		FieldDocuments.INSTANCE.addObserver(observer);
	}

	/**
	 * @param observer hears of nothing from now on
	 */
	public static void removeObserver(FieldDocumentListener observer) {
		FieldDocuments.INSTANCE.removeObserver(observer);
	}

	/**
	 * @return how many listen, so that a test can hold that nobody forgets to stop
	 */
	public int listenerCount() {
		return listeners.size();
	}

	/**
	 * Makes the document dirty on account of something typed that is not yet part of the model.
	 *
	 * @param edit whom to ask to commit or revert
	 */
	public void addPendingEdit(PendingEdit edit) {
		pendingEdits.add(edit);
		updateDirty();
	}

	/**
	 * @param edit is committed or reverted, or its control is gone
	 */
	public void removePendingEdit(PendingEdit edit) {
		pendingEdits.remove(edit);
		updateDirty();
	}

	/**
	 * @return whether something is typed that is not yet part of the model
	 */
	public boolean hasPendingEdits() {
		return !pendingEdits.isEmpty();
	}

	/**
	 * Commits what is typed.
	 */
	public void commitPendingEdits() {
		List.copyOf(pendingEdits).forEach(PendingEdit::commit);
	}

	/**
	 * Drops what is typed.
	 */
	public void revertPendingEdits() {
		List.copyOf(pendingEdits).forEach(PendingEdit::revert);
	}

	void load(@Nullable IProgressMonitor monitor) {
		detach();
		commandStack.flush();
		commandStack.saveIsDone();
		List.copyOf(pendingEdits).forEach(this::removePendingEdit);
		savedContentIsGone = false;
		problems = List.of();
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Document_loading, file.getName()), 1);
		try {
			file.refreshLocal(IResource.DEPTH_ZERO, null);
			Field loaded = FieldFileAccess.read(file, progress.split(1));
			attach(loaded);
			loadFailure = Status.OK_STATUS;
		} catch (CoreException e) {
			loadFailure = e.getStatus();
		}
		diskStamp = file.getModificationStamp();
		updateDirty();
		validation.schedule();
	}

	private void requireUnchangedOnDisk() throws CoreException {
		if (!file.isSynchronized(IResource.DEPTH_ZERO)) {
			file.refreshLocal(IResource.DEPTH_ZERO, null);
		}
		if (file.exists() && file.getModificationStamp() != diskStamp) {
			// The watcher is about to ask what to do; saving again after "keep" overwrites.
			throw new CoreException(Status.error(NLS.bind(Messages.Document_changedOnDisk, file.getName())));
		}
	}

	private void attach(Field loaded) {
		Resource resource = loaded.eResource();
		if (resource == null) {
			resource = new ResourceImpl(URI.createPlatformResourceURI(file.getFullPath().toString(), true));
			resource.getContents().add(loaded);
		}
		editingDomain.getResourceSet().getResources().add(resource);
		loaded.eAdapters().add(changes);
		field = loaded;
	}

	private void detach() {
		Field present = field;
		if (present != null) {
			present.eAdapters().remove(changes);
			editingDomain.getResourceSet().getResources().clear();
			changes.clear();
			field = null;
		}
	}

	/** The watcher saw the file's content change. */
	void fileChanged() {
		if (references == 0 || asking || file.getModificationStamp() == diskStamp || !file.exists()) {
			return;
		}
		if (isDirty() && ask(FileConflict::changed) == FileConflict.KEEP) {
			diskStamp = file.getModificationStamp();
			return;
		}
		revert();
	}

	/** The watcher saw the file vanish. */
	void fileRemoved() {
		if (references == 0 || asking || file.exists()) {
			return;
		}
		if (isDirty() && ask(FileConflict::removed) == FileConflict.KEEP) {
			savedContentIsGone = true;
			diskStamp = IResource.NULL_STAMP;
			updateDirty();
			return;
		}
		detach();
		updateDirty();
		fire(listener -> listener.closed(this));
	}

	/** The question runs an event loop of its own, in which more of the same may arrive: one question at a time. */
	private FileConflict ask(Function<IFile, FileConflict> question) {
		asking = true;
		try {
			return question.apply(file);
		} finally {
			asking = false;
		}
	}

	/** The watcher saw the file move. */
	void fileMoved(IFile target) {
		IFile old = file;
		file = target;
		diskStamp = target.getModificationStamp();
		fire(listener -> listener.moved(this, old));
	}

	void problemsFound(List<ModelProblem> found) {
		problems = List.copyOf(found);
		fire(listener -> listener.problemsChanged(this));
	}

	private void fireContentChanged(List<Notification> notifications) {
		validation.scheduleAfterEdit();
		fire(listener -> listener.contentChanged(this, notifications));
	}

	private void updateDirty() {
		boolean dirty = isDirty();
		if (dirty != lastDirty) {
			lastDirty = dirty;
			fire(listener -> listener.dirtyChanged(this));
		}
	}

	private void fire(Consumer<FieldDocumentListener> call) {
		for (FieldDocumentListener listener : listeners) {
			SafeRunner.run(() -> call.accept(listener));
		}
		FieldDocuments.INSTANCE.observers().forEach(observer -> SafeRunner.run(() -> call.accept(observer)));
	}

	private static void requireUiThread() {
		if (Display.getCurrent() == null) {
			IllegalStateException error = new IllegalStateException("A field document belongs to the UI thread"); //$NON-NLS-1$
			ILog.of(FieldDocument.class).error(error.getMessage(), error);
			throw error;
		}
	}
}
