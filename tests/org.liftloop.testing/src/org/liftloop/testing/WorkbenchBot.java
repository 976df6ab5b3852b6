/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.jspecify.annotations.Nullable;

/**
 * The workbench as a whole, where a test begins.
 */
public final class WorkbenchBot {

	/** The platform's light theme. */
	public static final String LIGHT_THEME = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$

	/** The platform's dark theme. */
	public static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

	/** The platform's theme engine, which it keeps to itself: users change themes by a preference page and a restart. */
	private static final String THEME_ENGINE = "org.eclipse.e4.ui.css.swt.theme.IThemeEngine"; //$NON-NLS-1$

	/**
	 * Opens a perspective and waits until it stands.
	 *
	 * @param id its id
	 */
	public void openPerspective(String id) {
		Ui.run(() -> PlatformUI.getWorkbench().showPerspective(id, window()));
		Ui.waitUntil(Condition.of("the perspective " + id, //$NON-NLS-1$
				() -> Optional.ofNullable(page().getPerspective()).filter(p -> p.getId().equals(id)).isPresent()));
	}

	/**
	 * Gives the workbench window a size.
	 *
	 * @param width in pixels
	 * @param height in pixels
	 */
	public void resize(int width, int height) {
		Ui.run(() -> window().getShell().setBounds(0, 0, width, height));
		Ui.waitUntil(Condition.of("a window of " + width + 'x' + height, //$NON-NLS-1$
				() -> window().getShell().getSize().x == width && window().getShell().getSize().y == height));
		Input.settle();
	}

	/**
	 * Changes the look of the workbench until the next change, not for the next session.
	 *
	 * @param id the id of a theme
	 */
	public void setTheme(String id) {
		Ui.run(() -> {
			Object engine = PlatformUI.getWorkbench().getService(IEclipseContext.class).get(THEME_ENGINE);
			engine.getClass().getMethod("setTheme", String.class, boolean.class).invoke(engine, id, false); //$NON-NLS-1$
		});
		Input.settle();
	}

	/**
	 * Shows a view.
	 *
	 * @param id its id
	 * @return the view
	 */
	public RootBot showView(String id) {
		Ui.run(() -> page().showView(id));
		return view(id);
	}

	/**
	 * @param idOrTitle the id or title of a view
	 * @return the view, awaited if it is not open yet
	 */
	public RootBot view(String idOrTitle) {
		String name = "the view \"" + idOrTitle + '"'; //$NON-NLS-1$
		return new RootBot(name, () -> Arrays.stream(page().getViewReferences())
				.filter(view -> view.getId().equals(idOrTitle) || view.getPartName().equals(idOrTitle))
				.map(WorkbenchBot::restored).flatMap(Optional::stream).map(WorkbenchBot::control).findFirst()
				.orElse(null));
	}

	/**
	 * @param title the title on its tab, without the mark of a dirty one
	 * @return the editor, awaited if it is not open yet
	 */
	public RootBot editor(String title) {
		return new RootBot("the editor \"" + title + '"', () -> editorPart(title).map(WorkbenchBot::control) //$NON-NLS-1$
				.orElse(null));
	}

	/**
	 * @param <E> the class of the editor
	 * @param title the title on its tab
	 * @param type the class of the editor
	 * @return the editor part, awaited if it is not open yet
	 */
	public <E extends IEditorPart> E editorPart(String title, Class<E> type) {
		Ui.waitUntil(Condition.of("the editor \"" + title + '"', //$NON-NLS-1$
				() -> editorPart(title).filter(type::isInstance).isPresent()));
		return Ui.get(() -> type.cast(editorPart(title).orElseThrow()));
	}

	/**
	 * @param title the title on its tab
	 * @return whether such an editor is open now
	 */
	public boolean isEditorOpen(String title) {
		return Ui.get(() -> editorPart(title).isPresent());
	}

	/**
	 * @param title the title on its tab
	 * @return whether that editor has unsaved changes
	 */
	public boolean isDirty(String title) {
		return Ui.get(() -> editorPart(title).map(IEditorPart::isDirty).orElse(false));
	}

	/**
	 * Brings an editor to the front.
	 *
	 * @param title the title on its tab
	 * @return the editor
	 */
	public RootBot activateEditor(String title) {
		IEditorPart part = editorPart(title, IEditorPart.class);
		Ui.run(() -> {
			Input.activate(window().getShell());
			page().activate(part);
		});
		return editor(title);
	}

	/**
	 * Opens a file in its default editor.
	 *
	 * @param file a file of the workspace
	 * @return the editor's part
	 */
	public IEditorPart open(IFile file) {
		return Ui.get(() -> Objects.requireNonNull(IDE.openEditor(page(), file)));
	}

	/**
	 * Closes all editors without saving.
	 */
	public void closeAllEditors() {
		Ui.run(() -> page().closeAllEditors(false));
	}

	/**
	 * Chooses from the main menu.
	 *
	 * @param path the texts of the items, without mnemonics and shortcuts
	 */
	public void menu(String... path) {
		menuBar().choose(path);
	}

	/**
	 * @return the main menu
	 */
	public MenuBot menuBar() {
		return new MenuBot(Ui.get(() -> window().getShell().getMenuBar()));
	}

	/**
	 * @return the workbench window with its tool bars
	 */
	public ShellBot mainWindow() {
		return new ShellBot(Ui.get(() -> window().getShell()));
	}

	/**
	 * @param title its title
	 * @return the window or dialog, awaited if it is not open yet, and brought to the front
	 */
	public ShellBot shell(String title) {
		return shell("the shell \"" + title + '"', shell -> shell.getText().equals(title)); //$NON-NLS-1$
	}

	/**
	 * @param name what it is, for messages
	 * @param condition which one
	 * @return the window or dialog, awaited if it is not open yet, and brought to the front
	 */
	public ShellBot shell(String name, Predicate<Shell> condition) {
		Ui.waitUntil(Condition.of(name, () -> visibleShell(condition).isPresent()));
		return new ShellBot(Ui.get(() -> visibleShell(condition).orElseThrow())).activate();
	}

	/**
	 * @return the titles of all windows and dialogs that are open
	 */
	public List<String> shells() {
		return Ui.get(() -> Arrays.stream(Ui.display().getShells()).filter(Shell::isVisible).map(Shell::getText)
				.toList());
	}

	/**
	 * Presses keys wherever the focus is.
	 *
	 * @param keys as in {@link Input#pressShortcut}
	 */
	public void pressShortcut(String keys) {
		Input.pressShortcut(keys);
	}

	/**
	 * Waits until no job of a family runs or waits, and the UI thread has done what they left to it.
	 *
	 * @param family a family of jobs
	 */
	public void waitForJobs(Object family) {
		Ui.waitUntil(Condition.of("the jobs of " + family, () -> Job.getJobManager().find(family).length == 0)); //$NON-NLS-1$
		Input.settle();
	}

	/**
	 * Photographs the screen.
	 *
	 * @param name the file's name without extension
	 * @return the file
	 * @throws IOException if it cannot be written
	 */
	public Path screenshot(String name) throws IOException {
		return Screenshot.take(name);
	}

	private static Optional<Shell> visibleShell(Predicate<Shell> condition) {
		return Arrays.stream(Ui.display().getShells()).filter(Shell::isVisible).filter(condition).findFirst();
	}

	private static Optional<IEditorPart> editorPart(String title) {
		return Arrays.stream(page().getEditorReferences()).filter(editor -> editor.getPartName().equals(title))
				.map((IEditorReference editor) -> Optional.ofNullable(editor.getEditor(true)))
				.flatMap(Optional::stream).findFirst();
	}

	private static Optional<IViewPart> restored(IViewReference view) {
		return Optional.ofNullable(view.getView(true));
	}

	private static @Nullable Control control(IWorkbenchPart part) {
		return part.getSite().getService(MPart.class)
				.getWidget() instanceof Control control ? control : null;
	}

	private static IWorkbenchWindow window() {
		IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	private static IWorkbenchPage page() {
		return window().getActivePage();
	}
}
