/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.importing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.ui.HelpContexts;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.cards.CardImportException;
import org.liftloop.ui.tables.RowTable;

/** Which files, and into which well. */
final class FilesPage extends WizardPage {

	private static final int LIST_HEIGHT = 140;

	private final CardImportWizard wizard;
	private Optional<RowTable<CardFile>> list = Optional.empty();
	private Optional<Text> pathText = Optional.empty();

	FilesPage(CardImportWizard wizard) {
		super("files", Messages.Files_title, null); //$NON-NLS-1$
		this.wizard = wizard;
		setDescription(Messages.Files_description);
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(4).applyTo(page);
		createPathRow(page);
		Composite area = new Composite(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(area);
		RowTable<CardFile> table = new RowTable<>(area, CardFile.class, file -> file.path().toString())
				.column(Messages.Files_file, SWT.LEFT, 160, 2, CardFile::name)
				.column(Messages.Files_found, SWT.LEFT, 200, 5, FilesPage::found);
		list = Optional.of(table);
		Button remove = button(page, Messages.Files_remove, () -> remove(table.table().getSelectionIndices()));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(remove);
		acceptDrops(page);
		createTargetRows(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, HelpContexts.CARD_IMPORT);
		setControl(page);
		validate();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			pathText.ifPresent(Text::setFocus);
		}
	}

	private void createPathRow(Composite page) {
		new Label(page, SWT.NONE).setText(Messages.Files_path);
		Text path = new Text(page, SWT.BORDER);
		path.setMessage(Messages.Files_pathHint);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(path);
		Runnable addTyped = () -> {
			if (!path.getText().isBlank() && add(List.of(path.getText().strip()))) {
				path.setText(""); //$NON-NLS-1$
			}
		};
		path.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_RETURN && !path.getText().isBlank()) {
				// Enter adds the file; only from an empty field does it press the wizard's button.
				event.doit = false;
				addTyped.run();
			}
		});
		pathText = Optional.of(path);
		GridDataFactory.fillDefaults().applyTo(button(page, Messages.Files_add, addTyped));
		GridDataFactory.fillDefaults().applyTo(button(page, Messages.Files_browse, this::browse));
	}

	private void createTargetRows(Composite page) {
		ImportTarget target = wizard.target();
		new Label(page, SWT.NONE).setText(Messages.Files_field);
		Combo field = new Combo(page, SWT.READ_ONLY);
		field.setItems(target.files().stream().map(file -> file.getFullPath().makeRelative().toString())
				.toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(field);
		new Label(page, SWT.NONE).setText(Messages.Files_well);
		Combo well = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(well);
		target.document().ifPresent(document -> field.select(target.files().indexOf(document.file())));
		showWells(well);
		field.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			IFile chosen = target.files().get(field.getSelectionIndex());
			target.choose(chosen);
			showWells(well);
			validate();
		}));
		well.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			target.choose(target.wells().get(well.getSelectionIndex()));
			validate();
		}));
	}

	private void showWells(Combo combo) {
		List<Well> wells = wizard.target().wells();
		combo.setItems(wells.stream().map(well -> String.valueOf(well.getName())).toArray(String[]::new));
		wizard.target().well().ifPresent(well -> combo.select(wells.indexOf(well)));
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.Files_title);
		dialog.setFilterNames(new String[] { Messages.Files_filter, Messages.Files_allFiles });
		dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.txt;*.json", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		if (dialog.open() != null) {
			add(Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name).toString())
					.toList());
		}
	}

	private void acceptDrops(Control control) {
		DropTarget drop = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		drop.setTransfer(FileTransfer.getInstance());
		drop.addDropListener(new DropTargetAdapter() {

			@Override
			public void dragEnter(@Nullable DropTargetEvent event) {
				if (event != null && event.detail == DND.DROP_DEFAULT) {
					event.detail = DND.DROP_COPY;
				}
			}

			@Override
			public void drop(@Nullable DropTargetEvent event) {
				if (event != null && event.data instanceof String[] paths) {
					add(List.of(paths));
				}
			}
		});
	}

	private boolean add(List<String> paths) {
		List<Path> wanted = new ArrayList<>();
		try {
			paths.stream().map(Path::of).filter(path -> wizard.files().stream().noneMatch(file -> file.path().equals(path)))
					.forEach(wanted::add);
		} catch (InvalidPathException e) {
			setErrorMessage(NLS.bind(Messages.Files_noPath, e.getMessage()));
			return false;
		}
		List<CardFile> read = new ArrayList<>();
		wizard.inBackground(Messages.Files_reading, () -> wanted.stream().map(CardFile::new).forEach(read::add));
		wizard.files().addAll(read);
		show();
		return true;
	}

	private void remove(int[] indices) {
		List<CardFile> gone = Arrays.stream(indices).mapToObj(wizard.files()::get).toList();
		wizard.files().removeAll(gone);
		show();
	}

	private void show() {
		list.ifPresent(table -> table.show(List.copyOf(wizard.files())));
		validate();
	}

	private void validate() {
		Optional<String> problem = problem();
		// A file that is refused as detected may still be read once its columns are chosen on the next page.
		Optional<String> refused = wizard.files().stream().filter(file -> file.problem() != null).findFirst()
				.map(FilesPage::found);
		boolean untouched = wizard.files().isEmpty() && wizard.target().well().isPresent();
		setErrorMessage(untouched ? null : problem.or(() -> refused).orElse(null));
		setPageComplete(problem.isEmpty());
	}

	private Optional<String> problem() {
		if (wizard.target().files().isEmpty()) {
			return Optional.of(Messages.Files_noField);
		}
		if (wizard.target().well().isEmpty()) {
			return Optional.of(wizard.target().document().flatMap(document -> document.loadFailure())
					.map(status -> status.getMessage()).orElse(Messages.Files_noWell));
		}
		if (wizard.files().isEmpty()) {
			return Optional.of(Messages.Files_none);
		}
		return wizard.files().stream().filter(file -> file.problem() != null && file.preview().columns().isEmpty())
				.findFirst().map(FilesPage::found);
	}

	/** Also for the wizard's next page. */
	static String found(CardFile file) {
		CardImportException problem = file.problem();
		return problem != null ? NLS.bind(Messages.Files_problem, file.name(), problem.fullText())
				: NLS.bind(Messages.Files_cards, file.preview().cards().size(), file.preview().format());
	}

	private static Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}
}
