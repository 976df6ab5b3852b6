/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.Tag;

/** The signals of the field; a node can be dropped on one, and its address typed. */
final class TagTable {

	private static final int WIDTH = 520;
	private static final int HEIGHT = 240;

	private final TableViewer viewer;
	private final BiConsumer<Tag, String> map;

	/**
	 * @param parent where to build
	 * @param toolkit makes controls
	 * @param map maps a tag to an address
	 */
	TagTable(Composite parent, FormToolkit toolkit, BiConsumer<Tag, String> map) {
		this.map = map;
		viewer = new TableViewer(toolkit.createTable(parent, SWT.FULL_SELECTION | SWT.SINGLE));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getTable());
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.Signals_asset, 90, row -> row.tag().asset());
		column(Messages.Signals_signal, 150, row -> row.need().label());
		column(Messages.Signals_use, 75, row -> Words.use(row.need().use()));
		column(Messages.Signals_address, 240,
				row -> row.own() || row.address().isEmpty() ? row.address()
						: row.address() + "  (" + Messages.Template_mark + ')').setEditingSupport(new AddressEditing()); //$NON-NLS-1$
		column(Messages.Signals_value, 140, row -> sample(row, sample -> Words.value(sample.value(), row.need())));
		column(Messages.Signals_quality, 130, row -> sample(row, sample -> sample.status().text().isEmpty()
				? Words.quality(sample.status().quality())
				: NLS.bind("{0}: {1}", Words.quality(sample.status().quality()), sample.status().text()))); //$NON-NLS-1$
		column(Messages.Signals_time, 90, row -> sample(row, sample -> Words.time(sample.sourceTime())));
		viewer.addDropSupport(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK,
				new Transfer[] { LocalSelectionTransfer.getTransfer() }, new Drop(viewer));
	}

	TableViewer viewer() {
		return viewer;
	}

	/** Shows rows; the selection stays on its tag. */
	void show(List<TagRow> rows) {
		Optional<Tag> selected = selected().map(TagRow::tag);
		viewer.setInput(rows);
		selected.flatMap(tag -> rows.stream().filter(row -> row.tag().equals(tag)).findFirst())
				.ifPresent(row -> viewer.setSelection(new StructuredSelection(row)));
	}

	/** @return the row that is selected */
	Optional<TagRow> selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof TagRow row ? Optional.of(row) : Optional.empty();
	}

	private static String sample(TagRow row, Function<Sample, String> text) {
		Sample sample = row.sample();
		return sample == null ? "" : text.apply(sample); //$NON-NLS-1$
	}

	private TableViewerColumn column(String title, int width, Function<TagRow, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(
				ColumnLabelProvider.createTextProvider(element -> element instanceof TagRow row ? text.apply(row) : "")); //$NON-NLS-1$
		return column;
	}

	private final class AddressEditing extends EditingSupport {

		private final TextCellEditor editor = new TextCellEditor(viewer.getTable());

		AddressEditing() {
			super(viewer);
		}

		@Override
		protected CellEditor getCellEditor(@Nullable Object element) {
			return editor;
		}

		@Override
		protected boolean canEdit(@Nullable Object element) {
			return true;
		}

		@Override
		protected Object getValue(@Nullable Object element) {
			return element instanceof TagRow row ? row.address() : ""; //$NON-NLS-1$
		}

		@Override
		protected void setValue(@Nullable Object element, @Nullable Object value) {
			if (element instanceof TagRow row && value instanceof String typed && !typed.strip().equals(row.address())) {
				map.accept(row.tag(), typed.strip());
			}
		}
	}

	private final class Drop extends ViewerDropAdapter {

		Drop(TableViewer viewer) {
			super(viewer);
			setFeedbackEnabled(false);
		}

		@Override
		public boolean validateDrop(@Nullable Object target, int operation, @Nullable TransferData type) {
			return target instanceof TagRow && dropped() != null;
		}

		@Override
		public boolean performDrop(@Nullable Object data) {
			NodeItem item = dropped();
			if (item == null || !(getCurrentTarget() instanceof TagRow row)) {
				return false;
			}
			map.accept(row.tag(), item.node().address());
			return true;
		}

		private static @Nullable NodeItem dropped() {
			return LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection selection
					&& selection.getFirstElement() instanceof NodeItem item && item.isVariable() ? item : null;
		}
	}
}
