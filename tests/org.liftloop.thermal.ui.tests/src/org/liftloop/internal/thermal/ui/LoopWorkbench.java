/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.liftloop.internal.thermal.ui.loop.LoopEditor;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.Field;
import org.liftloop.model.io.FieldStore;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.TreeBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WorkbenchBot;
import org.liftloop.testing.WorkspaceExtension;
import org.liftloop.thermal.twin.demo.LoopDemo;
import org.liftloop.ui.document.FieldDocument;

/** The workbench with the demo field of loops in the test's project. */
public final class LoopWorkbench {

	/** The first loop of the field. */
	public static final String LOOP = "Rack 1";

	private final WorkbenchBot bot;
	private final WorkspaceExtension workspace;

	/**
	 * @param bot       works the workbench
	 * @param workspace holds the project
	 */
	public LoopWorkbench(WorkbenchBot bot, WorkspaceExtension workspace) {
		this.bot = bot;
		this.workspace = workspace;
	}

	/**
	 * Writes the demo field and opens its first loop as a user does: by a double click in the explorer.
	 *
	 * @return the loop in the open document
	 */
	public CoolingLoop open() {
		return open(LoopDemo.create());
	}

	/**
	 * Writes a field and opens its first loop.
	 *
	 * @param field a field of loops
	 * @return the loop in the open document
	 */
	public CoolingLoop open(Field field) {
		try {
			workspace.file(LoopDemo.FILE_NAME, FieldStore.toBytes(field, LoopDemo.FILE_NAME));
		} catch (CoreException | IOException e) {
			throw new AssertionError(e);
		}
		TreeBot tree = bot.view("org.liftloop.ui.fieldExplorer").tree();
		tree.await(workspace.project().getName(), LoopDemo.FILE_NAME, LOOP);
		tree.doubleClick(workspace.project().getName(), LoopDemo.FILE_NAME, LOOP);
		part();
		return Ui.get(() -> (CoolingLoop) FieldDocument.find(file()).orElseThrow().field().getAssets().getFirst());
	}

	/** @return the file of the field */
	public IFile file() {
		return workspace.project().getFile(LoopDemo.FILE_NAME);
	}

	/** @return the editor of the loop */
	public LoopEditor part() {
		return bot.editorPart(LOOP, LoopEditor.class);
	}

	/**
	 * Brings a page of the editor to the front.
	 *
	 * @param id id of the page
	 * @return the editor
	 */
	public RootBot page(String id) {
		LoopEditor editor = part();
		Ui.run(() -> editor.setActivePage(id));
		return bot.activateEditor(LOOP);
	}
}
