/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table of values to read and copy, one record a row.
 *
 * @param <R> the type of the records
 */
public final class RowTable<R> {

	private final Class<R> type;
	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();
	private final Function<R, String> toolTip;
	private Function<R, Object> key = row -> row;
	private boolean keyed;
	private List<R> rows = List.of();

	/**
	 * @param parent gets the table and a layout
	 * @param type the type of the records
	 * @param toolTip what a row says at length; empty for nothing
	 */
	public RowTable(Composite parent, Class<R> type, Function<R, String> toolTip) {
		this.type = type;
		this.toolTip = toolTip;
		viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		parent.setLayout(layout);
		CopyRows.install(viewer.getTable());
	}

	/**
	 * Adds a column of text.
	 *
	 * @param title its heading
	 * @param style {@link SWT#LEFT} or {@link SWT#RIGHT}
	 * @param leastWidth its width in pixels where there is little room
	 * @param weight its share of what is left
	 * @param text the cell's text
	 * @return this table
	 */
	public RowTable<R> column(String title, int style, int leastWidth, int weight, Function<R, String> text) {
		return column(title, style, leastWidth, weight, text, row -> null);
	}

	/**
	 * Adds a column of text with icons.
	 *
	 * @param title its heading
	 * @param style {@link SWT#LEFT} or {@link SWT#RIGHT}
	 * @param leastWidth its width in pixels where there is little room
	 * @param weight its share of what is left
	 * @param text the cell's text
	 * @param icon the cell's icon, shared: not disposed here
	 * @return this table
	 */
	public RowTable<R> column(String title, int style, int leastWidth, int weight, Function<R, String> text,
			Function<R, @Nullable Image> icon) {
		TableViewerColumn column = new TableViewerColumn(viewer, style);
		column.getColumn().setText(title);
		column.setLabelProvider(new Labels(text, icon));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, leastWidth, true));
		return this;
	}

	/**
	 * @return the table
	 */
	public Table table() {
		return viewer.getTable();
	}

	/**
	 * Lets the selection stay with the rows of the same key, for rows that come and go.
	 *
	 * @param rowKey tells rows apart
	 * @return this table
	 */
	public RowTable<R> keyedBy(Function<R, Object> rowKey) {
		key = rowKey;
		keyed = true;
		return this;
	}

	/**
	 * @param shown what to show; the selection stays with the rows of the same place, or of the same key
	 */
	public void show(List<R> shown) {
		int[] selected = viewer.getTable().getSelectionIndices();
		Set<Object> keys = Arrays.stream(selected).filter(index -> index < rows.size())
				.mapToObj(index -> key.apply(rows.get(index))).collect(Collectors.toSet());
		rows = List.copyOf(shown);
		viewer.setInput(rows);
		viewer.getTable().setSelection(keyed
				? IntStream.range(0, rows.size()).filter(index -> keys.contains(key.apply(rows.get(index)))).toArray()
				: selected);
	}

	/**
	 * @return what is shown
	 */
	public List<R> rows() {
		return rows;
	}

	/**
	 * @return the rows that are selected
	 */
	public List<R> selected() {
		return Arrays.stream(viewer.getTable().getSelectionIndices()).filter(index -> index < rows.size())
				.mapToObj(rows::get).toList();
	}

	private final class Labels extends ColumnLabelProvider {

		private final Function<R, String> text;
		private final Function<R, @Nullable Image> icon;

		Labels(Function<R, String> text, Function<R, @Nullable Image> icon) {
			this.text = text;
			this.icon = icon;
		}

		@Override
		public String getText(@Nullable Object element) {
			return text.apply(type.cast(element));
		}

		@Override
		public @Nullable Image getImage(@Nullable Object element) {
			return icon.apply(type.cast(element));
		}

		@Override
		public @Nullable String getToolTipText(@Nullable Object element) {
			String tip = toolTip.apply(type.cast(element));
			return tip.isEmpty() ? null : tip;
		}
	}
}
