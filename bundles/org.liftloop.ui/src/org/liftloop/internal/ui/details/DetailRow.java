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

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.model.validation.ModelProblem;
import org.liftloop.model.validation.ModelProblem.Severity;
import org.liftloop.ui.editing.ElementCommands;
import org.liftloop.ui.preferences.LiftloopPreferences;
import org.liftloop.ui.providers.FeatureLabels;
import org.liftloop.ui.units.FeatureUnit;

/**
 * One attribute: its label, a control, its unit, a button that gives the default back, and what is wrong with it.
 */
abstract class DetailRow {

	private static final int MESSAGE_INDENT = 16;
	private static final int MESSAGE_WIDTH = 240;

	private final DetailContext context;
	private final EAttribute attribute;
	private final FeatureValue value;
	private final String label;
	private final Label caption;
	private final Control control;
	private final Label unit;
	private final ToolItem reset;
	private final Label message;
	private final ControlDecoration decoration;
	private Optional<String> entryProblem = Optional.empty();
	private Optional<ModelProblem> modelProblem = Optional.empty();

	/**
	 * @param parent has a grid of {@link ElementDetails#COLUMNS} columns
	 * @param controls makes the row's control; it gets the label as its accessible name from the label before it
	 */
	DetailRow(DetailContext context, EAttribute attribute, Composite parent, ControlFactory controls) {
		this.context = context;
		this.attribute = attribute;
		value = new FeatureValue(context.document(), context.element(), attribute);
		label = FeatureLabels.label(context.document().adapterFactory(), context.element(), attribute);
		caption = new Label(parent, SWT.NONE);
		caption.setText(label + ':');
		control = controls.create(parent);
		String help = context.help(attribute);
		caption.setToolTipText(help);
		control.setToolTipText(help);
		decoration = new ControlDecoration(control, SWT.TOP | SWT.LEFT, parent);
		unit = new Label(parent, SWT.NONE);
		ToolBar bar = new ToolBar(parent, SWT.FLAT);
		reset = new ToolItem(bar, SWT.PUSH);
		ResourceLocator.imageDescriptorFromBundle("org.liftloop.ui", "icons/reset.svg") //$NON-NLS-1$ //$NON-NLS-2$
				.map(JFaceResources.getResources()::get).ifPresent(reset::setImage);
		reset.setToolTipText(NLS.bind(Messages.Details_reset, label));
		reset.addListener(SWT.Selection, event -> reset());
		message = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(caption);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).indent(8, 0)
				.grab(controls.wide(), false).applyTo(control);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(unit);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(bar);
		// Below its row and as wide as the form, and without room of its own while there is nothing to say.
		GridDataFactory.fillDefaults().span(ElementDetails.COLUMNS, 1).indent(MESSAGE_INDENT, 0)
				.hint(MESSAGE_WIDTH, SWT.DEFAULT).grab(true, false).exclude(true).applyTo(message);
		message.setVisible(false);
	}

	/** Makes the control of a row. */
	interface ControlFactory {

		/**
		 * @return a new control
		 */
		Control create(Composite parent);

		/**
		 * @return whether the control takes what room there is, as prose does
		 */
		default boolean wide() {
			return false;
		}
	}

	/**
	 * Shows what the model says, unless the user is typing.
	 */
	void refresh() {
		value.refresh();
		unit.setText(FeatureUnit.symbol(attribute, system()));
		reset.setEnabled(context.element().eIsSet(attribute));
	}

	/**
	 * Lets go of the model.
	 */
	void dispose() {
		value.dispose();
	}

	final void showProblems(List<ModelProblem> problems) {
		modelProblem = problems.stream()
				.filter(problem -> problem.object() == context.element() && problem.feature() == attribute).findFirst();
		showMessage();
	}

	final void showEntry(IStatus status) {
		entryProblem = status.isOK() ? Optional.empty() : Optional.of(status.getMessage());
		showMessage();
	}

	final DetailContext context() {
		return context;
	}

	final EAttribute attribute() {
		return attribute;
	}

	final FeatureValue value() {
		return value;
	}

	final Control control() {
		return control;
	}

	final UnitSystem system() {
		return LiftloopPreferences.unitSystem();
	}

	private void reset() {
		new ElementCommands(context.document()).reset(context.element(), attribute);
		control.setFocus();
	}

	private void showMessage() {
		if (message.isDisposed()) {
			return;
		}
		String text = entryProblem.or(() -> modelProblem.map(ModelProblem::message)).orElse(""); //$NON-NLS-1$
		boolean error = entryProblem.isPresent()
				|| modelProblem.filter(problem -> problem.severity() == Severity.ERROR).isPresent();
		if (!text.equals(message.getText())) {
			message.setText(text);
			message.setVisible(!text.isEmpty());
			((GridData) message.getLayoutData()).exclude = text.isEmpty();
			message.requestLayout();
		}
		if (text.isEmpty()) {
			decoration.hide();
		} else {
			FieldDecoration mark = FieldDecorationRegistry.getDefault().getFieldDecoration(
					error ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING);
			decoration.setImage(mark.getImage());
			decoration.setDescriptionText(text);
			decoration.show();
		}
	}
}
