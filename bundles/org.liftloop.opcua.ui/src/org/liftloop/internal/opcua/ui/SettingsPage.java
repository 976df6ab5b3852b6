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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.AddressTemplate;
import org.liftloop.model.Connection;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.TagMapping;
import org.liftloop.model.validation.ModelProblem;
import org.liftloop.opcua.DiscoverEndpoints;
import org.liftloop.opcua.EndpointInfo;
import org.liftloop.opcua.IdentityKind;
import org.liftloop.opcua.MessageMode;
import org.liftloop.opcua.OpcUaSettings;
import org.liftloop.opcua.SecurityChoice;
import org.liftloop.ui.editing.ElementCommands;
import org.liftloop.ui.operations.OperationJob;

/** Where the server is, what protects the messages, and as whom it is asked. */
final class SettingsPage extends ConnectionPage {

	private static final int COLUMNS = 3;
	private static final int DESCRIPTION_LINES = 3;
	private static final List<MessageMode> MODES = List.of(MessageMode.SIGN_AND_ENCRYPT, MessageMode.SIGN);
	private static final String ANY_HOST = "any"; //$NON-NLS-1$

	private final List<Runnable> refreshers = new ArrayList<>();

	SettingsPage(ConnectionEditor editor) {
		super(editor, "settings", Messages.Page_settings); //$NON-NLS-1$
	}

	@Override
	void fill(Composite body, FormToolkit toolkit, Connection connection) {
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(10, 12).applyTo(body);
		fillAbout(body, toolkit, connection);
		if (Words.isOpcUa(connection)) {
			fillSecurity(body, toolkit, connection);
		}
	}

	private void fillAbout(Composite body, FormToolkit toolkit, Connection connection) {
		Composite about = rows(body, toolkit, Messages.About_title, ""); //$NON-NLS-1$
		attribute(about, toolkit, connection, Literals.CONNECTION__NAME, Messages.Name, 1);
		toolkit.createLabel(about, ""); //$NON-NLS-1$
		attribute(about, toolkit, connection, Literals.CONNECTION__ENDPOINT, Messages.Endpoint, 1);
		Button find = toolkit.createButton(about, Messages.Find, SWT.PUSH);
		find.setEnabled(Words.isOpcUa(connection));
		find.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> find(find, connection)));
		attribute(about, toolkit, connection, Literals.CONNECTION__DESCRIPTION, Messages.Description, DESCRIPTION_LINES);
		toolkit.createLabel(about, ""); //$NON-NLS-1$
	}

	private void fillSecurity(Composite body, FormToolkit toolkit, Connection connection) {
		ConnectionEdits edits = new ConnectionEdits(editor().document(), connection);
		Composite security = rows(body, toolkit, Messages.Security_title, Messages.Security_text);
		Combo policy = combo(security, toolkit, Messages.Policy, Words.POLICIES);
		Combo mode = combo(security, toolkit, Messages.Mode, List.of(Messages.Mode_signAndEncrypt, Messages.Mode_sign));
		Combo identity = combo(security, toolkit, Messages.Identity, Words.IDENTITIES);
		Text user = property(security, toolkit, edits, OpcUaSettings.USER, Messages.User);
		Button password = toolkit.createButton(security, Messages.Password, SWT.PUSH);
		Text certificate = property(security, toolkit, edits, OpcUaSettings.USER_CERTIFICATE, Messages.UserCertificate);
		toolkit.createLabel(security, ""); //$NON-NLS-1$
		Button host = toolkit.createButton(security, Messages.Host, SWT.CHECK);
		GridDataFactory.swtDefaults().span(COLUMNS, 1).applyTo(host);

		onChoice(policy, () -> edits.setProperties(Messages.Policy, Map.of(OpcUaSettings.SECURITY,
				SecurityChoice.values()[policy.getSelectionIndex()].key(), OpcUaSettings.MODE, ""))); //$NON-NLS-1$
		onChoice(mode, () -> edits.setProperties(Messages.Mode,
				Map.of(OpcUaSettings.MODE, MODES.get(mode.getSelectionIndex()).key())));
		onChoice(identity, () -> chooseIdentity(edits, IdentityKind.values()[identity.getSelectionIndex()]));
		host.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> edits.setProperties(Messages.Host,
				Map.of(OpcUaSettings.HOST_NAME, host.getSelection() ? "" : ANY_HOST)))); //$NON-NLS-1$
		password.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> PasswordDialog.ask(password, connection, editor().store().secrets(), this::showRefusal)));
		refreshers.add(() -> {
			SecurityChoice chosen = Words.find(SecurityChoice.values(), SecurityChoice::key,
					edits.property(OpcUaSettings.SECURITY), SecurityChoice.BASIC256SHA256);
			IdentityKind asked = Words.find(IdentityKind.values(), IdentityKind::key,
					edits.property(OpcUaSettings.IDENTITY),
					edits.property(OpcUaSettings.USER).isEmpty() ? IdentityKind.ANONYMOUS : IdentityKind.USER_NAME);
			policy.select(chosen.ordinal());
			mode.select(MODES.indexOf(Words.find(MessageMode.values(), MessageMode::key,
					edits.property(OpcUaSettings.MODE), MessageMode.SIGN_AND_ENCRYPT)));
			mode.setEnabled(chosen != SecurityChoice.NONE);
			identity.select(asked.ordinal());
			user.setEnabled(asked == IdentityKind.USER_NAME);
			password.setEnabled(asked == IdentityKind.USER_NAME);
			certificate.setEnabled(asked == IdentityKind.CERTIFICATE);
			host.setSelection(!ANY_HOST.equals(edits.property(OpcUaSettings.HOST_NAME)));
			host.setEnabled(chosen != SecurityChoice.NONE);
			showRefusal(refusal(connection));
		});
	}

	/** What belongs to another identity would be refused. */
	private static void chooseIdentity(ConnectionEdits edits, IdentityKind kind) {
		Map<String, String> values = new HashMap<>(Map.of(OpcUaSettings.IDENTITY, kind.key()));
		if (kind != IdentityKind.USER_NAME) {
			values.put(OpcUaSettings.USER, ""); //$NON-NLS-1$
		}
		if (kind != IdentityKind.CERTIFICATE) {
			values.put(OpcUaSettings.USER_CERTIFICATE, ""); //$NON-NLS-1$
		}
		edits.setProperties(Messages.Identity, values);
	}

	/** @return why the settings make no connection; null if they do, or the endpoint is missing, which is a problem of its own */
	private static @Nullable RefusedException refusal(Connection connection) {
		String endpoint = connection.getEndpoint();
		if (endpoint == null || endpoint.isBlank()) {
			return null;
		}
		try {
			OpcUaSettings.of(endpoint, Words.properties(connection));
			return null;
		} catch (RefusedException e) {
			return e;
		}
	}

	private void find(Button button, Connection connection) {
		editor().document().commitPendingEdits();
		showRefusal(null);
		String endpoint = String.valueOf(connection.getEndpoint()).strip();
		new OperationJob<>(NLS.bind(Messages.Find_job, endpoint), button, new DiscoverEndpoints(endpoint),
				found -> choose(button, connection, endpoint, found), this::showRefusal).schedule();
	}

	private void choose(Button button, Connection connection, String endpoint, List<EndpointInfo> found) {
		EndpointDialog dialog = new EndpointDialog(button.getShell(), endpoint, found);
		if (dialog.open() == IDialogConstants.OK_ID) {
			dialog.chosen().ifPresent(info -> {
				SecurityChoice security = info.security();
				if (security != null && editor().document().contains(connection)) {
					new ConnectionEdits(editor().document(), connection).setProperties(Messages.Policy,
							Map.of(OpcUaSettings.SECURITY, security.key(), OpcUaSettings.MODE,
									info.mode() == MessageMode.NONE ? "" : info.mode().key())); //$NON-NLS-1$
				}
			});
		}
	}

	private void attribute(Composite parent, FormToolkit toolkit, Connection connection, EAttribute attribute,
			String label, int lines) {
		toolkit.createLabel(parent, label);
		Text text = toolkit.createText(parent, "", lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(320, lines > 1 ? lines * text.getLineHeight() : SWT.DEFAULT)
				.align(SWT.FILL, SWT.CENTER).applyTo(text);
		TextField field = new TextField(editor().document(), text,
				() -> connection.eGet(attribute) instanceof String value ? value : "", //$NON-NLS-1$
				typed -> new ElementCommands(editor().document()).set(connection, attribute, typed.isEmpty() ? null : typed));
		refreshers.add(field::refresh);
	}

	private Text property(Composite parent, FormToolkit toolkit, ConnectionEdits edits, String key, String label) {
		toolkit.createLabel(parent, label);
		Text text = toolkit.createText(parent, ""); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		TextField field = new TextField(editor().document(), text, () -> edits.property(key),
				typed -> edits.setProperties(label, Map.of(key, typed)));
		refreshers.add(field::refresh);
		return text;
	}

	private static Combo combo(Composite parent, FormToolkit toolkit, String label, List<String> items) {
		toolkit.createLabel(parent, label);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		GridDataFactory.swtDefaults().span(COLUMNS - 1, 1).applyTo(combo);
		return combo;
	}

	private static void onChoice(Combo combo, Runnable change) {
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> change.run()));
	}

	private static Composite rows(Composite body, FormToolkit toolkit, String title, String text) {
		Composite client = section(body, toolkit, title, text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(client.getParent());
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(2, 6).spacing(10, 6).applyTo(client);
		return client;
	}

	@Override
	void refreshContent() {
		refreshers.forEach(Runnable::run);
	}

	@Override
	boolean isAbout(ModelProblem problem) {
		return !(problem.object() instanceof TagMapping) && !(problem.object() instanceof AddressTemplate);
	}

	@Override
	void dropContent() {
		refreshers.clear();
		super.dropContent();
	}
}
