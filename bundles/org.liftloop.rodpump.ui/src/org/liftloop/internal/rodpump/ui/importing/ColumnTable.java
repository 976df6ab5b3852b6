/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.importing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.jspecify.annotations.Nullable;
import org.liftloop.rodpump.twin.cards.CardImportPreview;
import org.liftloop.rodpump.twin.cards.ColumnMapping;
import org.liftloop.rodpump.twin.cards.ColumnRole;
import org.liftloop.rodpump.twin.cards.ImportColumn;

/** The columns of a table file with their first values; what each holds can be chosen. */
final class ColumnTable {

	private static final int SAMPLES = 3;

	private final TableViewer viewer;
	private final Consumer<ColumnMapping> chosen;
	private List<ImportColumn> columns = List.of();
	private List<List<String>> samples = List.of();

	/**
	 * @param parent gets the table
	 * @param chosen told of the user's mapping
	 */
	ColumnTable(Composite parent, Consumer<ColumnMapping> chosen) {
		this.chosen = chosen;
		Composite area = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		area.setLayout(layout);
		Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		viewer = new TableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, Messages.Columns_column, 3, column -> column.number() + ": " + column.name()); //$NON-NLS-1$
		TableViewerColumn role = column(layout, Messages.Columns_holds, 3, column -> column.role().label());
		role.setEditingSupport(new RoleEditing());
		column(layout, Messages.Columns_sample, 4, this::sample);
	}

	void show(CardImportPreview preview) {
		columns = preview.columns();
		samples = preview.sampleRows();
		viewer.setInput(columns);
	}

	private TableViewerColumn column(TableColumnLayout layout, String title, int weight,
			Function<ImportColumn, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(
				ColumnLabelProvider.createTextProvider(element -> text.apply((ImportColumn) element)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
		return column;
	}

	private String sample(ImportColumn column) {
		return String.join("  ", samples.stream().filter(row -> row.size() >= column.number()).limit(SAMPLES) //$NON-NLS-1$
				.map(row -> row.get(column.number() - 1)).toList());
	}

	private void choose(ImportColumn column, ColumnRole role) {
		Map<ColumnRole, String> mapping = new EnumMap<>(ColumnRole.class);
		for (ImportColumn other : columns) {
			if (other.role() != ColumnRole.IGNORED && other.role() != role && other.number() != column.number()) {
				mapping.put(other.role(), Integer.toString(other.number()));
			}
		}
		if (role != ColumnRole.IGNORED) {
			mapping.put(role, Integer.toString(column.number()));
		}
		chosen.accept(new ColumnMapping(mapping));
	}

	private final class RoleEditing extends EditingSupport {

		private final ComboBoxCellEditor editor;

		RoleEditing() {
			super(ColumnTable.this.viewer);
			editor = new ComboBoxCellEditor(ColumnTable.this.viewer.getTable(),
					Arrays.stream(ColumnRole.values()).map(ColumnRole::label).toArray(String[]::new), SWT.READ_ONLY);
			editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION
					| ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
		}

		@Override
		protected boolean canEdit(@Nullable Object element) {
			return true;
		}

		@Override
		protected CellEditor getCellEditor(@Nullable Object element) {
			return editor;
		}

		@Override
		protected Object getValue(@Nullable Object element) {
			return element instanceof ImportColumn column ? column.role().ordinal() : -1;
		}

		@Override
		protected void setValue(@Nullable Object element, @Nullable Object value) {
			if (element instanceof ImportColumn column && value instanceof Integer index && index >= 0
					&& index != column.role().ordinal()) {
				// Later: the file is read again, which must not happen under the closing cell editor.
				viewer.getTable().getDisplay().asyncExec(() -> choose(column, ColumnRole.values()[index]));
			}
		}
	}
}
