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

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** Edits a cell of an {@link ElementTable}; what cannot be understood never reaches the model. */
final class AttributeCellEditing extends EditingSupport {

	private final EditingDomain domain;
	private final TableColumn column;
	private final CellEditor editor;

	AttributeCellEditing(TableViewer viewer, EditingDomain domain, TableColumn column,
			Consumer<@Nullable String> messages) {
		super(viewer);
		this.domain = domain;
		this.column = column;
		editor = column.format() instanceof ChoiceFormat choice ? choiceEditor(viewer.getTable(), choice.labels())
				: textEditor(viewer.getTable(), messages);
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
		String text = element instanceof EObject object ? column.format().show(object.eGet(column.attribute())) : ""; //$NON-NLS-1$
		return column.format() instanceof ChoiceFormat choice ? Integer.valueOf(choice.labels().indexOf(text)) : text;
	}

	@Override
	protected void setValue(@Nullable Object element, @Nullable Object value) {
		String text = text(value);
		if (!(element instanceof EObject object) || text == null || value == null || value.equals(getValue(element))) {
			// Left as it was: writing the shown text back would round the value.
			return;
		}
		try {
			FeaturePath.of(column.attribute()).set(domain, object, column.format().parse(text),
					NLS.bind(Messages.Change, column.label()));
		} catch (EntryException e) {
			// The cell editor's validator has refused the same text and shown the message: the old value stands.
			return;
		}
		getViewer().refresh();
	}

	private @Nullable String text(@Nullable Object value) {
		if (column.format() instanceof ChoiceFormat choice) {
			return value instanceof Integer index && index >= 0 ? choice.labels().get(index) : null;
		}
		return value instanceof String text ? text : null;
	}

	private CellEditor choiceEditor(Composite parent, List<String> labels) {
		ComboBoxCellEditor combo = new ComboBoxCellEditor(parent, labels.toArray(String[]::new), SWT.READ_ONLY);
		combo.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION
				| ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
		return combo;
	}

	private CellEditor textEditor(Composite parent, Consumer<@Nullable String> messages) {
		TextCellEditor text = new TypeOverCellEditor(parent);
		text.setValidator(this::problem);
		text.addListener(new ICellEditorListener() {

			@Override
			public void editorValueChanged(boolean oldValidState, boolean newValidState) {
				messages.accept(newValidState ? null : text.getErrorMessage());
			}

			@Override
			public void applyEditorValue() {
				messages.accept(null);
			}

			@Override
			public void cancelEditor() {
				messages.accept(null);
			}
		});
		return text;
	}

	private @Nullable String problem(Object value) {
		try {
			column.format().parse((String) value);
			return null;
		} catch (EntryException e) {
			return NLS.bind(Messages.Problem, column.label(), e.getMessage());
		}
	}

	/** A key that opens the cell replaces its content, as in a spreadsheet. */
	private static final class TypeOverCellEditor extends TextCellEditor {

		private boolean typed;

		TypeOverCellEditor(Composite parent) {
			super(parent);
		}

		@Override
		public void activate(@Nullable ColumnViewerEditorActivationEvent event) {
			super.activate(event);
			typed = event != null && CellActivation.isTyping(event);
			if (event != null && typed) {
				text.setText(String.valueOf(event.character));
			}
		}

		@Override
		protected void doSetFocus() {
			super.doSetFocus();
			if (typed) {
				text.setSelection(text.getCharCount());
			}
		}
	}
}
