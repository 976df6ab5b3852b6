/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.details;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.document.PendingEdit;
import org.liftloop.ui.units.FeatureText;

/**
 * An attribute that is typed. What is typed is checked with each key and becomes part of the model with Enter, when the
 * focus leaves, or when the field is saved; until then Escape and undo bring back what was there.
 */
final class TextRow extends DetailRow implements PendingEdit {

	private final Text text;
	private final Binding binding;
	private boolean showing;
	private boolean typing;

	TextRow(DetailContext context, EAttribute attribute, Composite parent) {
		super(context, attribute, parent, new Factory(attribute));
		text = (Text) control();
		UpdateValueStrategy<String, @Nullable Object> toModel = new UpdateValueStrategy<>(
				UpdateValueStrategy.POLICY_CONVERT);
		toModel.setAfterGetValidator(this::validate);
		toModel.setConverter(IConverter.create(String.class, Object.class, this::parsed));
		UpdateValueStrategy<@Nullable Object, String> toText = new UpdateValueStrategy<>(
				UpdateValueStrategy.POLICY_ON_REQUEST);
		toText.setConverter(IConverter.create(Object.class, String.class, stored -> format().format(stored)));
		binding = context.bindings().bindValue(WidgetProperties.text(SWT.Modify).observe(text), value(), toModel,
				toText);
		IObservableValue<IStatus> status = binding.getValidationStatus();
		status.addValueChangeListener(event -> showEntry(event.diff.getNewValue()));
		text.addListener(SWT.Modify, event -> modified());
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.DefaultSelection, event -> commit());
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE && typing) {
				event.doit = false;
				revert();
			}
		});
	}

	@Override
	void refresh() {
		super.refresh();
		Object fallback = attribute().getDefaultValue();
		text.setMessage(fallback == null ? Messages.Details_notSet : format().format(fallback));
		if (!typing) {
			show();
		}
	}

	@Override
	public void commit() {
		if (typing && validate(text.getText()).isOK()) {
			done();
			value().setValue(parsed(text.getText()));
			show();
		}
	}

	@Override
	public void revert() {
		done();
		show();
	}

	@Override
	void dispose() {
		done();
		super.dispose();
	}

	private void modified() {
		boolean differs = !text.getText().equals(format().format(value().getValue()));
		if (!showing && differs && !typing) {
			typing = true;
			context().document().addPendingEdit(this);
		} else if (!showing && !differs) {
			done();
		}
	}

	private void done() {
		if (typing) {
			typing = false;
			context().document().removePendingEdit(this);
		}
	}

	private void show() {
		showing = true;
		try {
			String shown = format().format(value().getValue());
			if (!text.isDisposed() && !shown.equals(text.getText())) {
				text.setText(shown);
			}
		} finally {
			showing = false;
		}
	}

	private IStatus validate(@Nullable String typed) {
		try {
			format().parse(String.valueOf(typed));
			return ValidationStatus.ok();
		} catch (IllegalArgumentException e) {
			return ValidationStatus.error(String.valueOf(e.getMessage()));
		}
	}

	private @Nullable Object parsed(@Nullable Object typed) {
		return format().parse(String.valueOf(typed));
	}

	private FeatureText format() {
		return FeatureText.of(attribute(), system());
	}

	private record Factory(EAttribute attribute) implements ControlFactory {

		@Override
		public Control create(Composite parent) {
			return new Text(parent, SWT.BORDER | SWT.SINGLE);
		}

		@Override
		public boolean wide() {
			return attribute.getEAttributeType() == EcorePackage.Literals.ESTRING;
		}
	}
}
