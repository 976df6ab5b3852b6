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

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.ui.dynacard.DynacardEditor;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.cards.ImportedCard;
import org.liftloop.rodpump.twin.cards.ModelCards;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.editing.FieldElementEditorInput;

/**
 * Imports dynamometer cards from files into a well: choose files and well, look at what was found and correct how it is
 * read, finish by one undoable command. Until then nothing changes.
 */
public final class CardImportWizard extends Wizard implements IImportWizard {

	private final List<CardFile> files = new ArrayList<>();
	private final ImportTarget target = new ImportTarget();
	private final PreviewPage preview = new PreviewPage(this);
	private @Nullable IWorkbenchPage page;

	/** Made by the workbench. */
	public CardImportWizard() {
		setWindowTitle(Messages.Wizard_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selection) {
		IWorkbenchWindow window = workbench == null ? null : workbench.getActiveWorkbenchWindow();
		page = window == null ? null : window.getActivePage();
		target.chooseBy(selection == null ? StructuredSelection.EMPTY : selection, page);
	}

	@Override
	public void addPages() {
		addPage(new FilesPage(this));
		addPage(preview);
	}

	@Override
	public boolean canFinish() {
		return target.well().isPresent() && preview.problem().isEmpty() && !cards().isEmpty();
	}

	@Override
	public boolean performFinish() {
		Well well = target.well().orElse(null);
		FieldDocument document = target.document().orElse(null);
		if (well == null || document == null) {
			return false;
		}
		List<SurfaceCard> cards = cards();
		giveUniqueNames(cards, well);
		String label = NLS.bind(cards.size() == 1 ? Messages.Command_one : Messages.Command_several, cards.size());
		document.editingDomain().getCommandStack().execute(new CompoundCommand(label, label,
				List.of(AddCommand.create(document.editingDomain(), well, ModelPackage.Literals.WELL__CARDS, cards))));
		open(document, cards.getFirst());
		return true;
	}

	@Override
	public void dispose() {
		target.release();
		super.dispose();
	}

	/** @return the files given so far */
	List<CardFile> files() {
		return files;
	}

	ImportTarget target() {
		return target;
	}

	/** Does what may take a while away from the UI thread. */
	void inBackground(String task, Runnable work) {
		try {
			getContainer().run(true, false, monitor -> {
				monitor.beginTask(task, IProgressMonitor.UNKNOWN);
				work.run();
				monitor.done();
			});
		} catch (InvocationTargetException e) {
			StatusManager.getManager().handle(Status.error(Messages.Wizard_failed, e.getCause()),
					StatusManager.SHOW | StatusManager.LOG);
		} catch (InterruptedException e) {
			// Cannot be cancelled: files are bounded and read in a moment.
			Thread.currentThread().interrupt();
		}
	}

	private List<SurfaceCard> cards() {
		List<SurfaceCard> cards = new ArrayList<>();
		for (CardFile file : files) {
			Optional<Double> strokesPerMinute = preview.strokesPerMinute();
			for (ImportedCard imported : file.chosenCards()) {
				SurfaceCard card = ModelCards.create(imported, NLS.bind(Messages.Card_origin, file.name()));
				if (imported.strokesPerMinute() == null) {
					strokesPerMinute.ifPresent(card::setStrokesPerMinute);
				}
				cards.add(card);
			}
		}
		return cards;
	}

	private static void giveUniqueNames(List<SurfaceCard> cards, Well well) {
		Set<String> taken = new HashSet<>();
		well.getCards().forEach(card -> taken.add(card.getName()));
		for (SurfaceCard card : cards) {
			String name = card.getName();
			for (int i = 2; !taken.add(card.getName()); i++) {
				card.setName(NLS.bind(Messages.Card_again, name, i));
			}
		}
	}

	/** The editor keeps the document, so that the import can be looked at, undone and saved. */
	private void open(FieldDocument document, SurfaceCard card) {
		IWorkbenchPage where = page;
		if (where == null) {
			return;
		}
		try {
			where.openEditor(new FieldElementEditorInput(document.file(), document.fragmentOf(card)),
					DynacardEditor.ID);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
