/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.liftloop.core.operation.OperationException;
import org.liftloop.internal.rodpump.ui.analysis.LiveAnalysis;
import org.liftloop.internal.rodpump.ui.dynacard.DynacardEditor;
import org.liftloop.internal.rodpump.ui.live.RunState;
import org.liftloop.model.DoubleArray;
import org.liftloop.model.Field;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldStore;
import org.liftloop.rodpump.twin.AnalyzeCard;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.demo.DemoField;
import org.liftloop.testing.Condition;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.TableBot;
import org.liftloop.testing.TextBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WorkbenchBot;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.editing.FieldElementEditorInput;
import org.liftloop.ui.preferences.LiftloopPreferences;

/** The workbench with the demo field open, as a user gets it. */
public final class DemoWorkbench {

	/** The first well of the demo field. */
	public static final String WELL = "Demo 1";
	/** Its card. */
	public static final String CARD = "Full pump";

	private final WorkbenchBot bot;

	/**
	 * @param bot works the workbench
	 */
	public DemoWorkbench(WorkbenchBot bot) {
		this.bot = bot;
	}

	/**
	 * Opens the demo field from the Help menu, without its live twins.
	 *
	 * @return the editor of its first card, with its analysis done
	 */
	public DynacardEditor open() {
		bot.resize(1280, 800);
		LiftloopPreferences.setDemoLive(false);
		bot.menu("Help", "Open Demo Field");
		return awaitAnalysed(bot.editorPart(CARD, DynacardEditor.class));
	}

	/**
	 * @return the file of the demo field
	 */
	public IFile file() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject("Liftloop demo").getFile("demo.liftloop");
	}

	/**
	 * @param name the name of a well of the demo field
	 * @return that well of the open document
	 */
	public Well well(String name) {
		return Ui.get(() -> well(FieldDocument.find(file()).orElseThrow().field(), name));
	}

	/**
	 * Opens an element of the demo field.
	 *
	 * @param element a well or a card
	 * @param editorId the editor
	 * @return the part
	 */
	public IEditorPart open(EObject element, String editorId) {
		return Ui.get(() -> {
			FieldDocument document = FieldDocument.find(file()).orElseThrow();
			return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().openEditor(
					new FieldElementEditorInput(document.file(), document.fragmentOf(element)), editorId);
		});
	}

	/**
	 * Opens the first card of a well.
	 *
	 * @param wellName the well's name
	 * @return the editor, with its analysis done
	 */
	public DynacardEditor openCardOf(String wellName) {
		return awaitAnalysed((DynacardEditor) open(Ui.get(() -> well(wellName).getCards().getFirst()),
				DynacardEditor.ID));
	}

	/**
	 * @param editor a dynacard editor
	 * @return it, with no run under way
	 */
	public static DynacardEditor awaitAnalysed(DynacardEditor editor) {
		Ui.waitUntil(Condition.of("the analysis of the card to be up to date",
				() -> editor.analysis().map(LiveAnalysis::state)
						.filter(state -> !(state instanceof RunState.Running)).isPresent()));
		new WorkbenchBot().waitForJobs(LiveAnalysis.FAMILY);
		return editor;
	}

	/**
	 * Brings a tab below or beside the charts of an editor to the front.
	 *
	 * @param editor the editor
	 * @param title the tab's title
	 */
	public static void openTab(RootBot editor, String title) {
		CTabFolder folder = editor.control("the tab " + title, CTabFolder.class,
				candidate -> Arrays.stream(candidate.getItems()).anyMatch(item -> item.getText().equals(title))).widget();
		CTabItem tab = Ui.get(() -> Arrays.stream(folder.getItems()).filter(item -> item.getText().equals(title))
				.findFirst().orElseThrow());
		Ui.run(() -> folder.setSelection(tab));
		Ui.waitUntil(Condition.of("the tab " + title + " in front", () -> folder.getSelection() == tab));
	}

	/**
	 * Adds the same to every load of the first card of a well, as a load cell does whose zero is off.
	 *
	 * @param well a well of the open document
	 * @param offsetN what to add, N
	 */
	public void offsetLoads(Well well, double offsetN) {
		Ui.run(() -> {
			SurfaceCard card = well.getCards().getFirst();
			DoubleArray loads = DoubleArray
					.of(Arrays.stream(card.getLoadN().toArray()).map(load -> load + offsetN).toArray());
			EditingDomain domain = FieldDocument.find(file()).orElseThrow().editingDomain();
			domain.getCommandStack()
					.execute(SetCommand.create(domain, card, ModelPackage.Literals.SURFACE_CARD__LOAD_N, loads));
		});
	}

	/**
	 * Opens a cell of the first row of a table and types over what it holds.
	 *
	 * @param table a table that is edited in place
	 * @param column the heading of the cell's column
	 * @param value what to type
	 */
	public static void typeIntoCell(TableBot table, String column, String value) {
		int index = table.columns().indexOf(column);
		Ui.run(() -> {
			Object viewerColumn = table.widget().getColumn(index).getData("org.eclipse.jface.columnViewer");
			ColumnViewer viewer = ((ViewerColumn) viewerColumn).getViewer();
			viewer.editElement(table.widget().getItem(0).getData(), index);
		});
		Ui.waitUntil(Condition.of("an open cell", () -> openCell(table).isPresent()));
		new TextBot(Ui.get(() -> openCell(table).orElseThrow())).replaceText(value);
	}

	private static Optional<Text> openCell(TableBot table) {
		return Arrays.stream(table.widget().getChildren())
				.filter(child -> child instanceof Text && child.isVisible()).map(Text.class::cast).findFirst();
	}

	/**
	 * Analyses the first card of a well of a field file, without the workbench.
	 *
	 * @param field a field
	 * @param wellName a well of it
	 * @return the analysis
	 * @throws OperationException if it is refused
	 */
	public static CardAnalysis analyse(Field field, String wellName) throws OperationException {
		Well well = well(field, wellName);
		SurfaceCard card = well.getCards().getFirst();
		return AnalyzeCard.of(well, card).execute(new NullProgressMonitor());
	}

	/**
	 * @return the demo field as it is shipped
	 * @throws IOException if it cannot be read
	 */
	public static Field shipped() throws IOException {
		try (InputStream in = DemoField.open()) {
			return FieldStore.load(in, "demo.liftloop");
		}
	}

	private static Well well(Field field, String name) {
		List<Well> wells = field.getAssets().stream().filter(Well.class::isInstance).map(Well.class::cast).toList();
		return wells.stream().filter(well -> name.equals(well.getName())).findFirst().orElseThrow(
				() -> new AssertionError("No well " + name + " among " + wells.stream().map(Well::getName).toList()));
	}
}
