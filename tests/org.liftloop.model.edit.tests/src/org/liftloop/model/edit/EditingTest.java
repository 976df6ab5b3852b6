/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.junit.jupiter.api.Test;
import org.liftloop.model.DoubleArray;
import org.liftloop.model.Field;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.RodString;
import org.liftloop.model.RodTaper;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;

/** Changes go through commands and come back with undo; viewers hear of them. */
class EditingTest {

	private final LabelledItemProviderAdapterFactory factory = new LabelledItemProviderAdapterFactory();
	private final BasicCommandStack stack = new BasicCommandStack();
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(factory, stack);
	private final Field field = ModelFactory.eINSTANCE.createField();
	private final Well well = ModelFactory.eINSTANCE.createWell();
	private final RodString rods = ModelFactory.eINSTANCE.createRodString();

	EditingTest() {
		field.getAssets().add(well);
		well.setRodString(rods);
		for (int i = 0; i < 2; i++) {
			RodTaper taper = ModelFactory.eINSTANCE.createRodTaper();
			taper.setLengthM(100.0 * (i + 1));
			rods.getTapers().add(taper);
		}
	}

	@Test
	void settingOfAnyAttributeIsUndoneAndRedone() {
		for (var classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				EObject object = EcoreUtil.create(type);
				type.getEAllAttributes().stream().filter(attribute -> !attribute.isMany())
						.forEach(attribute -> setUndoRedo(object, attribute));
			}
		}
	}

	private void setUndoRedo(EObject object, EAttribute attribute) {
		Object before = object.eGet(attribute);
		Object value = value(attribute);
		stack.execute(SetCommand.create(domain, object, attribute, value));
		assertEquals(value, object.eGet(attribute), attribute.getName());
		stack.undo();
		assertEquals(before, object.eGet(attribute), attribute.getName());
		stack.redo();
		assertEquals(value, object.eGet(attribute), attribute.getName());
	}

	private static Object value(EAttribute attribute) {
		return switch (attribute.getEAttributeType()) {
			case EEnum choice -> choice.getELiterals().getLast().getInstance();
			case Object type when type == Literals.DOUBLE_ARRAY -> DoubleArray.of(1, 2);
			case Object type when type.toString().contains("Boolean") -> !((Boolean) attribute.getDefaultValue());
			case Object type when type.toString().contains("Double") -> 0.5;
			case Object type when type.toString().contains("EInt") -> 7;
			default -> "text";
		};
	}

	@Test
	void undoOfAFirstValueMakesItUnknownAgain() {
		stack.execute(SetCommand.create(domain, well, Literals.WELL__STROKES_PER_MINUTE, 8.0));
		stack.undo();
		assertNull(well.getStrokesPerMinute());
	}

	@Test
	void removedTaperComesBackInItsPlace() {
		RodTaper first = rods.getTapers().getFirst();
		stack.execute(RemoveCommand.create(domain, rods, Literals.ROD_STRING__TAPERS, first));
		assertEquals(1, rods.getTapers().size());
		stack.undo();
		assertEquals(first, rods.getTapers().getFirst());
	}

	@Test
	void movedTaperRenumbersItsLabel() {
		RodTaper first = rods.getTapers().getFirst();
		IItemLabelProvider labels = (IItemLabelProvider) factory.adapt(first, IItemLabelProvider.class);
		assertTrue(labels.getText(first).startsWith("Taper 1"));
		stack.execute(MoveCommand.create(domain, rods, Literals.ROD_STRING__TAPERS, first, 1));
		assertTrue(labels.getText(first).startsWith("Taper 2"));
		stack.undo();
		assertTrue(labels.getText(first).startsWith("Taper 1"));
	}

	@Test
	void everyContainmentOffersItsChildren() {
		for (EObject parent : List.of(field, well, rods, ModelFactory.eINSTANCE.createPumpingUnit(),
				ModelFactory.eINSTANCE.createSurfaceCard())) {
			Collection<?> descriptors = domain.getNewChildDescriptors(parent, null);
			for (EReference reference : parent.eClass().getEAllContainments()) {
				assertTrue(descriptors.stream().map(CommandParameter.class::cast)
						.anyMatch(child -> child.getEReference() == reference), reference.getName());
			}
		}
	}

	@Test
	void createdChildHasItsIconAndIsUndone() {
		CommandParameter taper = domain.getNewChildDescriptors(rods, null).stream().map(CommandParameter.class::cast)
				.findFirst().orElseThrow();
		CreateChildCommand command = (CreateChildCommand) CreateChildCommand.create(domain, rods, taper,
				List.of(rods));
		assertTrue(String.valueOf(command.getImage()).endsWith("/RodTaper.svg"), String.valueOf(command.getImage()));
		stack.execute(command);
		assertEquals(3, rods.getTapers().size());
		stack.undo();
		assertEquals(2, rods.getTapers().size());
	}

	@Test
	void viewersHearOfAChangedLabelAndOfAChangedList() {
		List<IViewerNotification> heard = new ArrayList<>();
		factory.addListener(notification -> {
			if (notification instanceof IViewerNotification viewer) {
				heard.add(viewer);
			}
		});
		RodTaper taper = rods.getTapers().getFirst();
		factory.adapt(taper, IItemLabelProvider.class);
		factory.adapt(rods, IItemLabelProvider.class);
		stack.execute(SetCommand.create(domain, taper, Literals.ROD_TAPER__LENGTH_M, 300.0));
		assertTrue(heard.stream().anyMatch(each -> each.getElement() == taper && each.isLabelUpdate()));
		heard.clear();
		stack.execute(RemoveCommand.create(domain, rods, Literals.ROD_STRING__TAPERS, taper));
		assertTrue(heard.stream().anyMatch(each -> each.getElement() == rods && each.isContentRefresh()));
	}

	@Test
	void pointsOfACardAreShownButNotTyped() {
		SurfaceCard card = ModelFactory.eINSTANCE.createSurfaceCard();
		IItemPropertySource source = (IItemPropertySource) factory.adapt(card, IItemPropertySource.class);
		for (IItemPropertyDescriptor descriptor : source.getPropertyDescriptors(card)) {
			Object feature = descriptor.getFeature(card);
			boolean points = feature == Literals.SURFACE_CARD__POSITION_M || feature == Literals.SURFACE_CARD__LOAD_N;
			assertEquals(!points, descriptor.canSetProperty(card), descriptor.getDisplayName(card));
		}
	}
}
