/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.live;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.ConnectionProvider;
import org.liftloop.core.extension.Contribution;
import org.liftloop.core.extension.Contributions;
import org.liftloop.core.extension.ExtensionPoint;
import org.liftloop.ui.live.LiveChoice;
import org.liftloop.ui.live.LiveField;
import org.liftloop.ui.live.LiveFields;

/** Asks how a field is connected to its equipment. */
final class StartLiveDialog extends TitleAreaDialog {

	private static final String HELP = "org.liftloop.ui.startLive"; //$NON-NLS-1$
	private static final String DEMO_FILE = "demo.liftloop"; //$NON-NLS-1$
	private static final int TEXT_WIDTH = 380;

	private final IFile file;
	private final List<Contribution<ConnectionProvider>> providers = Contributions.ofPlatform().all(ExtensionPoint.CONNECTIONS);
	private LiveChoice choice;
	private Optional<Fields> fields = Optional.empty();

	private record Fields(Combo provider, Combo endpoint, Spinner rate, Text seed) {
	}

	/**
	 * @param shell parent
	 * @param file  file of the field
	 */
	StartLiveDialog(Shell shell, IFile file) {
		super(shell);
		this.file = file;
		this.choice = LiveFields.ofWorkbench().find(file).map(LiveField::choice).orElseGet(this::usual);
	}

	/** The field simulated; of the demo the field with its three wells. */
	private LiveChoice usual() {
		return new LiveChoice(LiveChoice.SIMULATED, file.getName().equals(DEMO_FILE) ? LiveChoice.DEMO : address(), 1, 1);
	}

	private String address() {
		URI location = file.getLocationURI();
		return location == null ? "" : location.toString(); //$NON-NLS-1$
	}

	/** @return how it is connected */
	LiveChoice choice() {
		return choice;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(Messages.Start_title);
			PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(NLS.bind(Messages.Start_heading, file.getName()));
		setMessage(Messages.Start_description);
		Composite body = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(body);
		Combo provider = labelled(body, Messages.Start_provider, new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN));
		Combo endpoint = labelled(body, Messages.Start_endpoint, new Combo(body, SWT.DROP_DOWN));
		Spinner rate = labelled(body, Messages.Start_rate, new Spinner(body, SWT.BORDER));
		rate.setValues(choice.rate(), 1, LiveChoice.FASTEST, 0, 1, 10);
		rate.setToolTipText(Messages.Start_rateTip);
		Text seed = labelled(body, Messages.Start_seed, new Text(body, SWT.BORDER));
		seed.setText(Long.toString(choice.seed()));
		seed.setToolTipText(Messages.Start_seedTip);
		providers.forEach(each -> provider.add(each.name()));
		provider.select(indexOf(choice.provider()));
		endpoint.setItems(address(), LiveChoice.DEMO);
		endpoint.setText(choice.endpoint());
		fields = Optional.of(new Fields(provider, endpoint, rate, seed));
		provider.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
		ModifyListener modified = event -> check();
		endpoint.addModifyListener(modified);
		rate.addModifyListener(modified);
		seed.addModifyListener(modified);
		applyDialogFont(area);
		return area;
	}

	private int indexOf(String id) {
		return providers.stream().map(Contribution::id).toList().indexOf(id);
	}

	/** The label is made after its field but stands before it. */
	private static <C extends Control> C labelled(Composite parent, String text, C field) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		label.moveAbove(field);
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(field);
		return field;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		super.createButtonsForButtonBar(parent);
		Button start = getButton(IDialogConstants.OK_ID);
		start.setText(Messages.Start_button);
		setButtonLayoutData(start);
		check();
	}

	private void check() {
		fields.ifPresent(shown -> {
			boolean simulated = LiveChoice.SIMULATED.equals(provider(shown));
			shown.rate().setEnabled(simulated);
			shown.seed().setEnabled(simulated);
			String problem = problem(shown);
			setErrorMessage(problem);
			Button start = getButton(IDialogConstants.OK_ID);
			if (start != null) {
				start.setEnabled(problem == null);
			}
		});
	}

	private String provider(Fields shown) {
		int index = shown.provider().getSelectionIndex();
		return index < 0 ? "" : providers.get(index).id(); //$NON-NLS-1$
	}

	private @Nullable String problem(Fields shown) {
		if (provider(shown).isEmpty()) {
			return Messages.Start_noProvider;
		}
		if (shown.endpoint().getText().isBlank()) {
			return Messages.Start_noEndpoint;
		}
		try {
			Long.parseLong(shown.seed().getText().strip());
			return null;
		} catch (NumberFormatException e) {
			return Messages.Start_noSeed;
		}
	}

	@Override
	protected void okPressed() {
		fields.ifPresent(shown -> choice = new LiveChoice(provider(shown), shown.endpoint().getText().strip(),
				shown.rate().getSelection(), Long.parseLong(shown.seed().getText().strip())));
		super.okPressed();
	}
}
