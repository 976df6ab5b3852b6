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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.extension.Contribution;
import org.liftloop.core.extension.Contributions;
import org.liftloop.core.extension.ExtensionPoint;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.live.ConnectionOffer;
import org.liftloop.ui.live.LiveChoice;

/** Asks how a field is connected to its equipment: simulated in this program, or by one of its own connections. */
final class StartLiveDialog extends TitleAreaDialog {

	/** Width of what is entered. */
	static final int TEXT_WIDTH = 420;

	private static final String HELP = "org.liftloop.ui.startLive"; //$NON-NLS-1$
	private static final String DEMO_FILE = "demo.liftloop"; //$NON-NLS-1$

	private final IFile file;
	private final Optional<String> simulated = Contributions.ofPlatform()
			.find(ExtensionPoint.CONNECTIONS, LiveChoice.SIMULATED).map(Contribution::name);
	private final List<ConnectionOffer> offers;
	private LiveChoice choice;
	private Optional<Fields> fields = Optional.empty();

	private record Fields(Combo connection, Composite stack, StackLayout layout, SimulatedPane simulation, OfferPane offer) {
	}

	/**
	 * @param shell  parent
	 * @param file   file of the field
	 * @param offers its own connections
	 * @param last   how it was connected last
	 */
	StartLiveDialog(Shell shell, IFile file, List<ConnectionOffer> offers, Optional<LiveChoice> last) {
		super(shell);
		this.file = file;
		this.offers = offers;
		this.choice = last.filter(this::isOffered).orElseGet(this::usual);
	}

	private boolean isOffered(LiveChoice before) {
		return !(before instanceof LiveChoice.OfField(String name))
				|| offers.stream().anyMatch(offer -> offer.name().equals(name));
	}

	/** The field simulated; of the demo the field with its three wells. */
	private LiveChoice.Simulated usual() {
		return new LiveChoice.Simulated(file.getName().equals(DEMO_FILE) ? LiveChoice.DEMO : address(), 1, 1);
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
		Composite body = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(body);
		new Label(body, SWT.NONE).setText(Messages.Start_connection);
		Combo connection = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(connection);
		names().forEach(connection::add);
		connection.select(index());
		Composite stack = new Composite(body, SWT.NONE);
		StackLayout layout = new StackLayout();
		stack.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(stack);
		SimulatedPane simulation = new SimulatedPane(stack, choice instanceof LiveChoice.Simulated before ? before : usual(),
				address(), this::check);
		fields = Optional.of(new Fields(connection, stack, layout, simulation, new OfferPane(stack)));
		connection.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
		applyDialogFont(area);
		return area;
	}

	private List<String> names() {
		List<String> names = new ArrayList<>(simulated.stream().toList());
		offers.forEach(offer -> names.add(NLS.bind(Messages.Offer_name, new Object[] { offer.name(), offer.kind(),
				Integer.toString(offer.heard().size()), Integer.toString(offer.heard().size() + offer.left().size()) })));
		return names;
	}

	private int index() {
		return choice instanceof LiveChoice.OfField(String name)
				? simulated.stream().toList().size() + offers.stream().map(ConnectionOffer::name).toList().indexOf(name)
				: simulated.isPresent() ? 0 : -1;
	}

	/** The connection of the field that is chosen, if one is. */
	private Optional<ConnectionOffer> offer(Fields shown) {
		int index = shown.connection().getSelectionIndex() - simulated.stream().toList().size();
		return index < 0 || shown.connection().getSelectionIndex() < 0 ? Optional.empty() : Optional.of(offers.get(index));
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
			Optional<ConnectionOffer> offer = offer(shown);
			offer.ifPresent(shown.offer()::show);
			shown.layout().topControl = offer.isPresent() ? shown.offer() : shown.simulation();
			shown.stack().layout();
			boolean nothing = shown.connection().getSelectionIndex() < 0;
			shown.simulation().setEnabled(!nothing);
			String problem = nothing ? Messages.Start_noProvider
					: offer.map(ConnectionOffer::problem).orElseGet(() -> shown.simulation().problem());
			setErrorMessage(problem.isEmpty() ? null : problem);
			boolean unsaved = FieldDocument.find(file).map(FieldDocument::isDirty).orElse(false);
			setMessage(unsaved ? Messages.Start_unsaved : Messages.Start_description,
					unsaved ? IMessageProvider.WARNING : IMessageProvider.NONE);
			Button start = getButton(IDialogConstants.OK_ID);
			if (start != null) {
				start.setEnabled(getErrorMessage() == null);
			}
		});
	}

	@Override
	protected void okPressed() {
		fields.ifPresent(shown -> choice = offer(shown).<LiveChoice>map(offer -> new LiveChoice.OfField(offer.name()))
				.orElseGet(() -> shown.simulation().choice()));
		super.okPressed();
	}
}
