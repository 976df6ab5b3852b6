/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Builds a field in which every attribute of every class has a value other than its default, by walking the ecore: what
 * is added to the model later is in it by itself.
 */
public final class FullField {

	/** Each of the characters that XML escapes or normalises, and some beyond the first plane. */
	private static final String AWKWARD = " <&>\"' äß³ \uD83D\uDEE2 a\tb\nc\rd ";

	private int count;

	private FullField() {
	}

	public static Field create() {
		return (Field) new FullField().fill(ModelPackage.Literals.FIELD);
	}

	private EObject fill(EClass type) {
		EObject object = EcoreUtil.create(type);
		for (EAttribute attribute : type.getEAllAttributes()) {
			if (attribute != ModelPackage.Literals.FIELD__FORMAT_VERSION) {
				object.eSet(attribute, attribute.isMany() ? List.of(value(attribute), "", value(attribute))
						: value(attribute));
			}
		}
		for (EReference reference : type.getEAllReferences()) {
			List<EObject> children = new ArrayList<>();
			for (EClass child : concrete(reference.getEReferenceType())) {
				children.add(fill(child));
				if (reference.isMany()) {
					children.add(fill(child));
				}
			}
			object.eSet(reference, reference.isMany() ? children : children.getFirst());
		}
		return object;
	}

	private static List<EClass> concrete(EClass type) {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(each -> !each.isAbstract() && type.isSuperTypeOf(each)).toList();
	}

	private Object value(EAttribute attribute) {
		count++;
		return switch (attribute.getEAttributeType()) {
			case EEnum choice -> choice.getELiterals().stream().map(literal -> (Object) literal.getInstance())
					.filter(instance -> instance != attribute.getDefaultValue()).findFirst().orElseThrow();
			case Object type when type == ModelPackage.Literals.DOUBLE_ARRAY -> DoubleArray.of(0.1 * count, -0.0,
					Double.MIN_VALUE, -Double.MAX_VALUE, Math.PI, Math.nextUp(1.0));
			case Object type when type.toString().contains("Boolean") -> !((Boolean) attribute.getDefaultValue());
			case Object type when type.toString().contains("Double") -> count / 3.0;
			default -> "text " + count + AWKWARD;
		};
	}
}
