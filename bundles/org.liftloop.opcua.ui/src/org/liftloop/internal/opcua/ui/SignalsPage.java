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
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liftloop.core.connection.ConnectionProvider.ConnectionSettings;
import org.liftloop.core.connection.ReadSignals;
import org.liftloop.core.extension.Contributions;
import org.liftloop.core.extension.FieldConnections;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.AddressTemplate;
import org.liftloop.model.Connection;
import org.liftloop.model.TagMapping;
import org.liftloop.model.validation.ModelProblem;
import org.liftloop.opcua.BrowseServer;
import org.liftloop.opcua.BrowsedServer;
import org.liftloop.opcua.OpcUaSettings;
import org.liftloop.ui.operations.OperationJob;

/** Where each signal is on the server: its nodes beside the signals. */
final class SignalsPage extends ConnectionPage {

	private static final int DEPTH = 8;
	private static final int MOST_NODES = 10_000;
	private static final int[] WEIGHTS = { 32, 68 };

	private Optional<Content> content = Optional.empty();

	/** What the page shows of one connection. */
	private record Content(Connection connection, FieldSignals signals, ConnectionEdits edits, NodeTree nodes,
			TagTable tags, Label summary) {
	}

	SignalsPage(ConnectionEditor editor) {
		super(editor, "signals", Messages.Page_signals); //$NON-NLS-1$
	}

	@Override
	void fill(Composite body, FormToolkit toolkit, Connection connection) {
		GridLayoutFactory.swtDefaults().margins(10, 8).applyTo(body);
		SashForm sash = new SashForm(body, SWT.HORIZONTAL);
		toolkit.adapt(sash, false, false);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		ConnectionEdits edits = new ConnectionEdits(editor().document(), connection);
		Composite server = section(sash, toolkit, Messages.Server_title, Messages.Server_text);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(2, 6).applyTo(server);
		NodeTree nodes = new NodeTree(server, toolkit);
		Button browse = toolkit.createButton(server, Messages.Server_browse, SWT.PUSH);
		Label more = toolkit.createLabel(server, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(more);
		Composite client = section(sash, toolkit, Messages.Signals_title, Messages.Signals_text);
		GridLayoutFactory.swtDefaults().margins(2, 6).applyTo(client);
		TagTable tags = new TagTable(client, toolkit, edits::map);
		Composite buttons = toolkit.createComposite(client);
		Label summary = toolkit.createLabel(client, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		sash.setWeights(WEIGHTS);
		Content made = new Content(connection, new FieldSignals(connection), edits, nodes, tags, summary);
		content = Optional.of(made);
		fillButtons(buttons, toolkit, made);
		browse.setEnabled(Words.isOpcUa(connection));
		nodes.viewer().addSelectionChangedListener(event -> show(more, nodes.variable().map(NodeItem::node)
				.map(node -> NLS.bind(Messages.Server_value, node.value(), node.dataType())).orElse(""))); //$NON-NLS-1$
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse(made, more)));
	}

	private void fillButtons(Composite buttons, FormToolkit toolkit, Content made) {
		Button map = toolkit.createButton(buttons, Messages.Map, SWT.PUSH);
		Button unmap = toolkit.createButton(buttons, Messages.Unmap, SWT.PUSH);
		Button all = toolkit.createButton(buttons, Messages.All, SWT.PUSH);
		Button test = toolkit.createButton(buttons, Messages.Test, SWT.PUSH);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(buttons);
		map.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> made.tags().selected().ifPresent(
				row -> made.nodes().variable().ifPresent(item -> made.edits().map(row.tag(), item.node().address())))));
		unmap.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> made.tags().selected().ifPresent(row -> made.edits().map(row.tag(), "")))); //$NON-NLS-1$
		all.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> mapAll(made)));
		test.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> test(made)));
		Runnable enable = () -> {
			Optional<TagRow> row = made.tags().selected();
			map.setEnabled(row.isPresent() && made.nodes().variable().isPresent());
			unmap.setEnabled(row.filter(TagRow::own).isPresent());
			all.setEnabled(row.filter(TagRow::own).isPresent());
		};
		made.tags().viewer().addSelectionChangedListener(event -> enable.run());
		made.nodes().viewer().addSelectionChangedListener(event -> enable.run());
		enable.run();
	}

	private void mapAll(Content made) {
		showRefusal(null);
		made.tags().selected().ifPresent(row -> {
			try {
				made.edits().mapAllLike(row.tag().asset());
			} catch (RefusedException e) {
				showRefusal(e);
			}
		});
	}

	private void browse(Content made, Label more) {
		showRefusal(null);
		editor().document().commitPendingEdits();
		String name = name(made);
		try {
			OpcUaSettings settings = OpcUaSettings.of(String.valueOf(made.connection().getEndpoint()),
					Words.properties(made.connection()));
			BrowseServer operation = new BrowseServer(name, settings, editor().store(), BrowseServer.OBJECTS, DEPTH,
					MOST_NODES);
			new OperationJob<>(NLS.bind(Messages.Server_job, settings.endpoint()), made.nodes().viewer().getControl(), operation,
					found -> showNodes(made, more, found), this::showRefusal).schedule();
		} catch (RefusedException e) {
			showRefusal(e);
		}
	}

	private static void showNodes(Content made, Label more, BrowsedServer found) {
		made.nodes().show(found.nodes());
		show(more, found.complete() ? "" : Messages.Server_more); //$NON-NLS-1$
	}

	private void test(Content made) {
		showRefusal(null);
		editor().document().commitPendingEdits();
		ConnectionSettings settings = made.signals().settings();
		try {
			ReadSignals operation = new ReadSignals(
					new FieldConnections(Contributions.ofPlatform()).provider(made.connection()), settings,
					ReadSignals.USUAL_PATIENCE);
			new OperationJob<>(NLS.bind(Messages.Test_job, name(made)), made.summary(), operation, read -> {
				made.signals().read(settings, read);
				refresh();
				long good = read.values().stream().filter(sample -> sample.status().isGood()).count();
				show(made.summary(), NLS.bind(Messages.Test_result, good, read.size()));
			}, this::showRefusal).schedule();
		} catch (OperationException e) {
			showRefusal(e);
		}
	}

	private static String name(Content made) {
		return String.valueOf(made.connection().getName()).strip();
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		if (active) {
			refresh();
		}
	}

	/** Twins are asked only while somebody looks. */
	@Override
	void refreshContent() {
		content.filter(made -> isActive()).ifPresent(made -> {
			made.signals().update();
			List<TagRow> rows = made.signals().rows(made.edits());
			made.tags().show(rows);
			List<String> lines = new ArrayList<>();
			lines.add(NLS.bind(Messages.Mapped_count, rows.stream().filter(row -> !row.address().isEmpty()).count(), rows.size()));
			long missing = rows.stream().filter(TagRow::isMissing).count();
			if (missing > 0) {
				lines.add(NLS.bind(Messages.Required_missing, missing));
			}
			lines.addAll(made.signals().refusals());
			show(made.summary(), String.join(" ", lines)); //$NON-NLS-1$
		});
	}

	private static void show(Label label, String text) {
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setToolTipText(text);
		label.requestLayout();
	}

	@Override
	boolean isAbout(ModelProblem problem) {
		return problem.object() instanceof TagMapping || problem.object() instanceof AddressTemplate;
	}

	@Override
	void dropContent() {
		content = Optional.empty();
		super.dropContent();
	}
}
