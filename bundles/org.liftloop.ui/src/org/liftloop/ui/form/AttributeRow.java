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
import java.util.Optional;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.validation.ModelProblem;

/** A row of an {@link AttributeForm}: a control bound to an attribute, with its messages and remark. */
abstract class AttributeRow {

	private final RowContext context;
	private final AttributeValue value;
	private final @Nullable Label caption;
	private final @Nullable Label remark;
	private String assumption = ""; //$NON-NLS-1$
	private String entryProblem = ""; //$NON-NLS-1$

	AttributeRow(RowContext context, @Nullable Label caption, @Nullable Label remark) {
		this.context = context;
		this.caption = caption;
		this.remark = remark;
		value = new AttributeValue(context.document().editingDomain(), context.root(), context.path(),
				NLS.bind(Messages.Change, context.label()));
	}

	/**
	 * @return the control that shows and takes the value
	 */
	abstract Control control();

	/** Makes the control show the model's value, unless the user is typing. */
	abstract void show();

	final RowContext context() {
		return context;
	}

	/** Binds a choice to the attribute by the row's format: each one changes the model. */
	final Binding bindChoice(IObservableValue<String> text) {
		return bind(text, UpdateValueStrategy.POLICY_UPDATE, UpdateValueStrategy.POLICY_UPDATE);
	}

	/** Binds what is typed to the attribute by the row's format: checked with each key, taken over on request. */
	final Binding bindTyped(IObservableValue<String> text) {
		Binding binding = bind(text, UpdateValueStrategy.POLICY_CONVERT, UpdateValueStrategy.POLICY_ON_REQUEST);
		binding.updateModelToTarget();
		return binding;
	}

	private Binding bind(IObservableValue<String> text, int modelPolicy, int controlPolicy) {
		UpdateValueStrategy<String, Object> toModel = new UpdateValueStrategy<>(modelPolicy);
		toModel.setAfterGetValidator(this::validate);
		toModel.setConverter(IConverter.create(String.class, Object.class, this::parsed));
		UpdateValueStrategy<Object, String> toControl = new UpdateValueStrategy<>(controlPolicy);
		toControl.setConverter(IConverter.create(Object.class, String.class, context.format()::show));
		Binding binding = context.bindings().bindValue(text, value, toModel, toControl);
		IObservableValue<IStatus> status = binding.getValidationStatus();
		status.addValueChangeListener(event -> showEntryStatus(event.diff.getNewValue()));
		return binding;
	}

	/** Binds the state of the control to the attribute as it is. */
	final Binding bindState(IObservableValue<Boolean> state) {
		return context.bindings().bindValue(state, value);
	}

	void refresh(Assumed assumed) {
		value.refresh();
		Label label = caption;
		if (label != null) {
			setText(label, context.format().withUnit(context.label()));
		}
		show();
		assumption = assumed.reason(context.path()).map(text -> NLS.bind(Messages.Assumed, text)).orElse(""); //$NON-NLS-1$
		showRemark();
	}

	void dispose() {
		value.dispose();
	}

	final boolean isAbout(EObject target, @Nullable EStructuralFeature feature) {
		FeaturePath path = context.path();
		EObject owner = path.owner(context.root());
		return owner != null ? target == owner && feature == path.attribute()
				: target == context.root() && feature == path.parts().getFirst();
	}

	final void showProblems(List<ModelProblem> problems) {
		Object key = List.of(this, "model"); //$NON-NLS-1$
		Optional<ModelProblem> problem = problems.stream()
				.filter(candidate -> isAbout(candidate.object(), candidate.feature())).findFirst();
		if (problem.isPresent()) {
			context.messages().addMessage(key, problem.get().message(), null, ProblemMessages.type(problem.get()),
					control());
		} else {
			context.messages().removeMessage(key, control());
		}
	}

	/** What is wrong with what is typed comes before what is assumed about the value. */
	private void showRemark() {
		Label side = remark;
		if (side != null) {
			String text = entryProblem.isEmpty() ? assumption : entryProblem;
			setText(side, text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			side.setToolTipText(text);
		}
	}

	private void showEntryStatus(IStatus status) {
		entryProblem = status.isOK() ? "" : status.getMessage(); //$NON-NLS-1$
		showRemark();
		if (status.isOK()) {
			context.messages().removeMessage(this, control());
		} else {
			context.messages().addMessage(this, NLS.bind(Messages.Problem, context.label(), status.getMessage()), null,
					IMessageProvider.ERROR, control());
		}
	}

	private IStatus validate(String text) {
		try {
			context.format().parse(text);
			return ValidationStatus.ok();
		} catch (EntryException e) {
			return ValidationStatus.error(e.getMessage());
		}
	}

	private @Nullable Object parsed(String text) {
		Object current = value.getValue();
		if (text.equals(context.format().show(current))) {
			// Not touched: reading the shown, rounded text back would change the value.
			return current;
		}
		try {
			return context.format().parse(text);
		} catch (EntryException e) {
			throw new IllegalStateException("Validated before: " + text, e); //$NON-NLS-1$
		}
	}

	private static void setText(Label label, String text) {
		if (!label.getText().equals(text)) {
			label.setText(text);
			label.requestLayout();
		}
	}
}
