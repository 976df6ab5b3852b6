/**
 * Copyright (c) 2026 The Liftloop contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.edit;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.liftloop.model.ModelFactory;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.Well;

/**
 * This is the item provider adapter for a {@link org.liftloop.model.Well} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class WellItemProvider extends AssetItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public WellItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addTargetFillagePropertyDescriptor(object);
			addStrokesPerMinutePropertyDescriptor(object);
			addDampingRatioPropertyDescriptor(object);
			addDownstrokeDampingRatioPropertyDescriptor(object);
			addDampingModelPropertyDescriptor(object);
			addLiquidRateM3PerSPropertyDescriptor(object);
			addRuntimeHoursPerDayPropertyDescriptor(object);
			addRodFrictionCoefficientPropertyDescriptor(object);
			addStuffingBoxFrictionNPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Target Fillage feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTargetFillagePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Well_targetFillage_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Well_targetFillage_feature", "_UI_Well_type"),
				 ModelPackage.Literals.WELL__TARGET_FILLAGE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Strokes Per Minute feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStrokesPerMinutePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Well_strokesPerMinute_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Well_strokesPerMinute_feature", "_UI_Well_type"),
				 ModelPackage.Literals.WELL__STROKES_PER_MINUTE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Damping Ratio feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDampingRatioPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Well_dampingRatio_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Well_dampingRatio_feature", "_UI_Well_type"),
				 ModelPackage.Literals.WELL__DAMPING_RATIO,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Downstroke Damping Ratio feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDownstrokeDampingRatioPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Well_downstrokeDampingRatio_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Well_downstrokeDampingRatio_feature", "_UI_Well_type"),
				 ModelPackage.Literals.WELL__DOWNSTROKE_DAMPING_RATIO,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Damping Model feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDampingModelPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Well_dampingModel_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Well_dampingModel_feature", "_UI_Well_type"),
				 ModelPackage.Literals.WELL__DAMPING_MODEL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Liquid Rate M3 Per S feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLiquidRateM3PerSPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Well_liquidRateM3PerS_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Well_liquidRateM3PerS_feature", "_UI_Well_type"),
				 ModelPackage.Literals.WELL__LIQUID_RATE_M3_PER_S,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Runtime Hours Per Day feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRuntimeHoursPerDayPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Well_runtimeHoursPerDay_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Well_runtimeHoursPerDay_feature", "_UI_Well_type"),
				 ModelPackage.Literals.WELL__RUNTIME_HOURS_PER_DAY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Rod Friction Coefficient feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRodFrictionCoefficientPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Well_rodFrictionCoefficient_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Well_rodFrictionCoefficient_feature", "_UI_Well_type"),
				 ModelPackage.Literals.WELL__ROD_FRICTION_COEFFICIENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Stuffing Box Friction N feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStuffingBoxFrictionNPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Well_stuffingBoxFrictionN_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Well_stuffingBoxFrictionN_feature", "_UI_Well_type"),
				 ModelPackage.Literals.WELL__STUFFING_BOX_FRICTION_N,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(ModelPackage.Literals.WELL__ROD_STRING);
			childrenFeatures.add(ModelPackage.Literals.WELL__PUMPING_UNIT);
			childrenFeatures.add(ModelPackage.Literals.WELL__PUMP);
			childrenFeatures.add(ModelPackage.Literals.WELL__TUBING);
			childrenFeatures.add(ModelPackage.Literals.WELL__FLUIDS);
			childrenFeatures.add(ModelPackage.Literals.WELL__INFLOW);
			childrenFeatures.add(ModelPackage.Literals.WELL__SURVEY);
			childrenFeatures.add(ModelPackage.Literals.WELL__LIMITS);
			childrenFeatures.add(ModelPackage.Literals.WELL__CARDS);
			childrenFeatures.add(ModelPackage.Literals.WELL__DESIGNS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Well)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Well_type") :
			getString("_UI_Well_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Well.class)) {
			case ModelPackage.WELL__TARGET_FILLAGE:
			case ModelPackage.WELL__STROKES_PER_MINUTE:
			case ModelPackage.WELL__DAMPING_RATIO:
			case ModelPackage.WELL__DOWNSTROKE_DAMPING_RATIO:
			case ModelPackage.WELL__DAMPING_MODEL:
			case ModelPackage.WELL__LIQUID_RATE_M3_PER_S:
			case ModelPackage.WELL__RUNTIME_HOURS_PER_DAY:
			case ModelPackage.WELL__ROD_FRICTION_COEFFICIENT:
			case ModelPackage.WELL__STUFFING_BOX_FRICTION_N:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ModelPackage.WELL__ROD_STRING:
			case ModelPackage.WELL__PUMPING_UNIT:
			case ModelPackage.WELL__PUMP:
			case ModelPackage.WELL__TUBING:
			case ModelPackage.WELL__FLUIDS:
			case ModelPackage.WELL__INFLOW:
			case ModelPackage.WELL__SURVEY:
			case ModelPackage.WELL__LIMITS:
			case ModelPackage.WELL__CARDS:
			case ModelPackage.WELL__DESIGNS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.WELL__ROD_STRING,
				 ModelFactory.eINSTANCE.createRodString()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.WELL__PUMPING_UNIT,
				 ModelFactory.eINSTANCE.createPumpingUnit()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.WELL__PUMP,
				 ModelFactory.eINSTANCE.createDownholePump()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.WELL__TUBING,
				 ModelFactory.eINSTANCE.createTubing()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.WELL__FLUIDS,
				 ModelFactory.eINSTANCE.createFluids()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.WELL__INFLOW,
				 ModelFactory.eINSTANCE.createInflow()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.WELL__SURVEY,
				 ModelFactory.eINSTANCE.createSurveyStation()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.WELL__LIMITS,
				 ModelFactory.eINSTANCE.createOperatingLimits()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.WELL__CARDS,
				 ModelFactory.eINSTANCE.createSurfaceCard()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.WELL__DESIGNS,
				 ModelFactory.eINSTANCE.createDesignCase()));
	}

}
