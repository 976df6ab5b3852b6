/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a list, one a row, edited in place: a click, F2, Enter or just typing opens a cell, Tab goes on to the
 * next one, Escape leaves the old value. Delete removes rows; Alt+Up and Alt+Down move them. Every change is one
 * undoable command.
 */
public final class ElementTable {

	private static final int NUMBER_COLUMN_WIDTH = 36;
	private static final int HEADING_MARGIN = 28;

	private final EditingDomain domain;
	private final ElementList list;
	private final ElementNames names;
	private final TableViewer viewer;
	private final List<ShownColumn> columns = new ArrayList<>();
	private @Nullable EObject root;

	private record ShownColumn(TableColumn column, TableViewerColumn viewerColumn) {
	}

	/**
	 * @param parent gets the table; its layout is set
	 * @param toolkit makes the table
	 * @param domain takes the commands
	 * @param list the list
	 * @param names what the elements are called
	 * @param columns the columns after the one with the row's number
	 * @param messages told what is wrong with what is being typed, and null when nothing is
	 */
	public ElementTable(Composite parent, FormToolkit toolkit, EditingDomain domain, ElementList list,
			ElementNames names, List<TableColumn> columns, Consumer<@Nullable String> messages) {
		this.domain = domain;
		this.list = list;
		this.names = names;
		Table table = toolkit.createTable(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		viewer = new TableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		TableColumnLayout layout = new TableColumnLayout();
		parent.setLayout(layout);
		createNumberColumn(layout);
		for (TableColumn column : columns) {
			createColumn(layout, column, messages);
		}
		TableViewerEditor.create(viewer,
				new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer)),
				new CellActivation(viewer), ColumnViewerEditor.TABBING_HORIZONTAL
						| ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
		table.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
	}

	/**
	 * @return the viewer, for selection listeners, layout data and context menus
	 */
	public TableViewer viewer() {
		return viewer;
	}

	/**
	 * @param root the object whose list is shown
	 */
	public void setRoot(EObject root) {
		this.root = root;
		refresh();
	}

	/** Shows what the model and the unit system now say. A cell being edited stays open. */
	public void refresh() {
		EObject shown = root;
		if (shown == null || viewer.getTable().isDisposed()) {
			return;
		}
		for (ShownColumn shownColumn : columns) {
			TableColumn column = shownColumn.column();
			shownColumn.viewerColumn().getColumn().setText(column.format().withUnit(column.label()));
		}
		List<EObject> elements = list.elements(shown);
		if (!elements.equals(viewer.getInput())) {
			viewer.setInput(elements);
		}
		viewer.refresh();
	}

	/**
	 * Adds an element below the selected one, or at the end, and selects it.
	 *
	 * @param element the new element
	 */
	public void add(EObject element) {
		EObject owner = root;
		if (owner == null) {
			return;
		}
		List<EObject> selected = selection();
		List<EObject> elements = list.elements(owner);
		int index = selected.isEmpty() ? elements.size() : elements.indexOf(selected.getLast()) + 1;
		list.add(domain, owner, element, index, names.add());
		refresh();
		select(element);
	}

	/** Removes the selected elements. */
	public void removeSelected() {
		EObject owner = root;
		if (owner != null) {
			list.remove(domain, owner, selection(), names.remove());
			refresh();
		}
	}

	/**
	 * Moves the selected element.
	 *
	 * @param by how many rows; negative is up
	 */
	public void moveSelected(int by) {
		EObject owner = root;
		List<EObject> selected = selection();
		if (owner != null && selected.size() == 1) {
			list.move(domain, owner, selected.getFirst(), by, names.move());
			refresh();
			select(selected.getFirst());
		}
	}

	/**
	 * @return the selected elements, top to bottom
	 */
	public List<EObject> selection() {
		IStructuredSelection selection = viewer.getStructuredSelection();
		List<EObject> selected = new ArrayList<>();
		for (Object element : selection) {
			selected.add((EObject) element);
		}
		return selected;
	}

	/**
	 * @param element the row to select and show
	 */
	public void select(EObject element) {
		viewer.setSelection(new StructuredSelection(element), true);
	}

	private void createNumberColumn(TableColumnLayout layout) {
		TableViewerColumn number = new TableViewerColumn(viewer, SWT.RIGHT);
		number.getColumn().setText("#"); //$NON-NLS-1$
		number.setLabelProvider(ColumnLabelProvider.createTextProvider(this::number));
		layout.setColumnData(number.getColumn(), new ColumnWeightData(0, NUMBER_COLUMN_WIDTH, false));
	}

	private void createColumn(TableColumnLayout layout, TableColumn column, Consumer<@Nullable String> messages) {
		TableViewerColumn viewerColumn = new TableViewerColumn(viewer, SWT.LEFT);
		viewerColumn.getColumn().setText(column.format().withUnit(column.label()));
		viewerColumn.getColumn().setToolTipText(column.toolTip());
		viewerColumn.setLabelProvider(new AttributeCellLabels(column));
		viewerColumn.setEditingSupport(new AttributeCellEditing(viewer, domain, column, messages));
		layout.setColumnData(viewerColumn.getColumn(), new ColumnWeightData(column.weight(), headingWidth(column), true));
		columns.add(new ShownColumn(column, viewerColumn));
	}

	/** So wide that the heading can be read: an unread unit is a wrong number. */
	private int headingWidth(TableColumn column) {
		GC gc = new GC(viewer.getTable());
		try {
			return gc.textExtent(column.format().withUnit(column.label())).x + HEADING_MARGIN;
		} finally {
			gc.dispose();
		}
	}

	private String number(Object element) {
		return viewer.getInput() instanceof List<?> elements ? Integer.toString(elements.indexOf(element) + 1) : ""; //$NON-NLS-1$
	}

	private void keyPressed(KeyEvent event) {
		if (event.keyCode == SWT.DEL && event.stateMask == 0) {
			removeSelected();
		} else if (event.keyCode == SWT.ARROW_UP && event.stateMask == SWT.ALT) {
			moveSelected(-1);
			event.doit = false;
		} else if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == SWT.ALT) {
			moveSelected(1);
			event.doit = false;
		}
	}
}
